package org.wego.ui.people;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDetails.Served;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.Cells;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;

/** All people on record, and whom they represent today; the search stands in the address. */
@Route(DeskAddress.PEOPLE)
@Menu(title = "people.title", order = 56, icon = "vaadin:user-card")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class PeopleView extends Screen implements BeforeEnterObserver {

    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "people.search");
    private final ListGrid<PersonDetails> grid = new ListGrid<>();
    private final LocalDate today;

    PeopleView(PeopleRegister people, Clock clock) {
        super("people.title");
        today = LocalDate.now(clock);
        fillWindow();
        head().note("people.note");
        grid.link(
                "people.name",
                it -> DeskAddress.person(it.person().id()),
                it -> it.person().name());
        grid.text("people.email", it -> it.person().email());
        grid.text("people.phone", it -> it.person().phone());
        grid.addColumn(Cells.<PersonDetails>links(this::represents))
                .setHeader(getTranslation("people.represents"))
                .setFlexGrow(3);
        grid.load(
                        (offset, limit) -> people.find(search.getValue(), offset, limit),
                        () -> people.count(search.getValue()))
                .empty("people.none")
                .onPhone(0, 3);
        show(filters.counting(grid, "people.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private void refresh() {
        grid.refresh();
    }

    /** "Seoul (Invoices, Votes), Busan (Events)", each leading to the member. */
    private Map<String, String> represents(PersonDetails person) {
        Map<MemberId, List<Served>> served = person.serves().stream()
                .filter(it -> it.representation().mandate().covers(today))
                .collect(Collectors.groupingBy(
                        it -> it.representation().member(), LinkedHashMap::new, Collectors.toList()));
        Map<String, String> links = new LinkedHashMap<>();
        served.forEach((member, all) -> links.put(
                DeskAddress.member(member),
                all.getFirst().member() + " ("
                        + all.stream()
                                .map(it -> getTranslation("people.role."
                                        + it.representation().mandate().role()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ")"));
        return links;
    }
}
