package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoicedRun;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;

/** All invoices; search, year, run and member stand in the address. */
@Route(DeskAddress.INVOICES)
@Menu(title = "invoices.title", order = 51, icon = "vaadin:invoice")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class InvoicesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InvoiceRegister register;
    private final transient InvoicePrint print;
    private final TextField search = new TextField();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final RunBox run = new RunBox();
    private final DeliveryBox delivery = new DeliveryBox();
    private final Div zip = new Div();
    private final Div only = new Div();
    private final Span count = new Span();
    private final InvoiceGrid grid;
    private transient @Nullable MemberId member;
    private transient @Nullable UUID emptyRun;
    private boolean arriving;

    InvoicesView(InvoiceRegister register, InvoicePrint print) {
        this.register = register;
        this.print = print;
        addClassNames("page", "list-page");
        grid = new InvoiceGrid(register, print, this::filter).withDelivery();
        grid.setEmptyStateText(getTranslation("invoices.none.match"));
        grid.getLazyDataView()
                .addItemCountChangeListener(
                        change -> count.setText(getTranslation("invoices.count", change.getItemCount())));
        count.addClassName("list-count");
        only.addClassName("page-facts");
        List<Integer> years = register.years();
        year.setItems(years);
        run.setItems(register.runs());
        add(new PageHeader(getTranslation("invoices.title"), zip).withNote(getTranslation("invoices.note")));
        if (years.isEmpty()) {
            add(new EmptyState(getTranslation("invoices.none"), getTranslation("invoices.none.help")));
        } else {
            add(toolbar(), only, grid);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        arriving = true;
        search.setValue(asked.getSingleParameter("q").orElse(""));
        String askedYear = asked.getSingleParameter("year").orElse("");
        year.setValue(chosen(year, item -> item.toString().equals(askedYear)));
        UUID askedRun = asked.getSingleParameter("run").map(InvoicesView::id).orElse(null);
        run.setValue(chosen(run, item -> item.run().equals(askedRun)));
        delivery.choose(asked.getSingleParameter("delivery").orElse(""));
        emptyRun = run.isEmpty() ? askedRun : null;
        member = asked.getSingleParameter("member")
                .map(InvoicesView::id)
                .map(MemberId::new)
                .orElse(null);
        arriving = false;
        show();
    }

    private static <T> @Nullable T chosen(ComboBox<T> box, Predicate<T> wanted) {
        return box.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException(text);
        }
    }

    private Div toolbar() {
        search.setLabel(getTranslation("invoices.search"));
        search.setPlaceholder(getTranslation("invoices.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        year.setLabel(getTranslation("invoices.year"));
        year.setPlaceholder(getTranslation("invoices.year.all"));
        year.setItemLabelGenerator(Object::toString);
        year.setClearButtonVisible(true);
        search.addValueChangeListener(_ -> filtered());
        year.addValueChangeListener(_ -> filtered());
        delivery.addValueChangeListener(_ -> filtered());
        run.addValueChangeListener(_ -> {
            emptyRun = null;
            filtered();
        });
        Div bar = new Div(search, year, run, delivery, count);
        bar.addClassName("toolbar");
        return bar;
    }

    private InvoiceFilter filter() {
        return new InvoiceFilter(
                year.getValue(),
                member,
                run.getOptionalValue().map(InvoicedRun::run).orElse(emptyRun),
                search.getValue(),
                delivery.getValue());
    }

    private void filtered() {
        if (!arriving) {
            show();
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(DeskAddress.INVOICES, parameters()));
        }
    }

    /** The address keeps the filter, so that it can be sent. */
    private QueryParameters parameters() {
        InvoiceFilter filter = filter();
        Map<String, String> parameters = new LinkedHashMap<>();
        search.getOptionalValue().ifPresent(value -> parameters.put("q", value));
        year.getOptionalValue().ifPresent(value -> parameters.put("year", value.toString()));
        delivery.getOptionalValue().ifPresent(value -> parameters.put("delivery", value.name()));
        Optional.ofNullable(filter.run()).ifPresent(value -> parameters.put("run", value.toString()));
        Optional.ofNullable(filter.member()).ifPresent(value -> parameters.put("member", value.toString()));
        return QueryParameters.simple(parameters);
    }

    private void show() {
        grid.getDataProvider().refreshAll();
        zip.removeAll();
        run.getOptionalValue().ifPresent(chosen -> {
            Anchor link = PdfDownload.zip(print, chosen, getTranslation("invoices.run.zip"));
            link.addClassName("action-link");
            zip.add(link);
        });
        only.removeAll();
        if (member != null) {
            String name = register.list(InvoiceFilter.of(member), 0, 1).stream()
                    .map(InvoiceSummary::addressee)
                    .findFirst()
                    .orElse(getTranslation("invoices.only.nothing"));
            restriction(getTranslation("invoices.only.member", name), () -> member = null);
        }
        if (emptyRun != null) {
            restriction(getTranslation("invoices.only.run"), () -> emptyRun = null);
        }
        only.setVisible(only.getChildren().findAny().isPresent());
    }

    /** Says what the list is restricted to by a link from elsewhere, and lifts it by a click. */
    private void restriction(String words, Runnable lift) {
        only.add(new Button(words, VaadinIcon.CLOSE_SMALL.create(), _ -> {
            lift.run();
            filtered();
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("invoices.title"));
    }
}
