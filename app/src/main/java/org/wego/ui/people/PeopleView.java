package org.wego.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDetails.Served;
import org.wego.ui.component.Cells;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;

/** All people on record, and whom they represent today; the search stands in the address. */
@Route(DeskAddress.PEOPLE)
@Menu(title = "people.title", order = 56, icon = "vaadin:user-card")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class PeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TextField search = new TextField();
    private final Grid<PersonDetails> grid = new Grid<>();
    private final Span count = new Span();
    private final LocalDate today;

    PeopleView(PeopleRegister people, Clock clock) {
        today = LocalDate.now(clock);
        addClassNames("page", "list-page");
        search.setPlaceholder(getTranslation("people.search"));
        search.setAriaLabel(getTranslation("people.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            grid.getDataProvider().refreshAll();
            if (change.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, new Location(DeskAddress.PEOPLE, asked()));
            }
        });
        count.addClassName("list-count");
        var bar = new Div(search, count);
        bar.addClassName("toolbar");
        configure(people);
        add(new PageHeader(getTranslation("people.title")).withNote(getTranslation("people.note")), bar, grid);
    }

    private void configure(PeopleRegister people) {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(Cells.link(
                        it -> DeskAddress.PEOPLE + "/" + it.person().id(),
                        it -> it.person().name()))
                .setHeader(getTranslation("people.name"))
                .setAutoWidth(true);
        grid.addColumn(it -> it.person().email())
                .setHeader(getTranslation("people.email"))
                .setAutoWidth(true);
        grid.addColumn(it -> it.person().phone())
                .setHeader(getTranslation("people.phone"))
                .setAutoWidth(true);
        grid.addColumn(this::represents)
                .setHeader(getTranslation("people.represents"))
                .setFlexGrow(3)
                .setAutoWidth(true);
        PhoneColumns.keep(grid, 0, 3);
        grid.setItems(
                query -> people.find(search.getValue(), query.getOffset(), query.getLimit()).stream(),
                _ -> people.count(search.getValue()));
        grid.getLazyDataView()
                .addItemCountChangeListener(
                        change -> count.setText(getTranslation("people.count", change.getItemCount())));
        grid.setEmptyStateText(getTranslation("people.none"));
    }

    /** "Seoul (Invoices, Votes), Busan (Events)". */
    private String represents(PersonDetails person) {
        List<String> members = person.serves().stream()
                .filter(it -> it.representation().mandate().covers(today))
                .map(Served::member)
                .distinct()
                .toList();
        return members.stream()
                .map(member -> member + " ("
                        + person.serves().stream()
                                .filter(it -> it.member().equals(member)
                                        && it.representation().mandate().covers(today))
                                .map(it -> getTranslation("people.role."
                                        + it.representation().mandate().role()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining(", "));
    }

    private QueryParameters asked() {
        return search.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", search.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("people.title"));
    }
}
