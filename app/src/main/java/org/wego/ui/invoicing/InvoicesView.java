package org.wego.ui.invoicing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.contact.PersonId;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.invoicing.InvoicedRun;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.WaitingMails;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.FilterBar;
import org.wego.words.Formats;

/** All invoices; search, year, run and member stand in the address. */
@Route(DeskAddress.INVOICES)
@Menu(title = "invoices.title", order = 51, icon = "vaadin:invoice")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class InvoicesView extends Screen implements BeforeEnterObserver {

    private final transient InvoiceRegister register;
    private final transient InvoicePrint print;
    private final transient InvoiceMailing mailing;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final TextField search = filters.search("q", "invoices.search");
    private final ComboBox<Integer> year;
    private final ComboBox<InvoicedRun> run;
    private final ComboBox<Delivery> delivery;
    private final Div zip = new Div();
    private final Div only = new Div();
    private final Div waiting = new Div();
    private transient @Nullable MemberId member;
    private transient @Nullable PersonId person;
    private transient @Nullable UUID emptyRun;
    private final InvoiceGrid grid;

    InvoicesView(InvoiceRegister register, InvoicePrint print, InvoiceMailing mailing) {
        super("invoices.title");
        this.register = register;
        this.print = print;
        this.mailing = mailing;
        fillWindow();
        List<Integer> years = register.years();
        year = filters.choice("year", "invoices.year", years, Object::toString, Object::toString);
        run = filters.choice(
                "run",
                "invoices.run",
                register.runs(),
                this::words,
                it -> it.run().toString());
        run.setWidth("20rem");
        delivery = filters.choice("delivery", "invoices.delivery", Delivery.values(), "invoices.delivery.");
        keepWhatHasNoField();
        grid = new InvoiceGrid(register, print, this::filter).withDelivery();
        only.addClassName("page-facts");
        head().note("invoices.note").actions(zip);
        if (years.isEmpty()) {
            show(new EmptyState(getTranslation("invoices.none"), getTranslation("invoices.none.help")));
        } else {
            show(filters.counting(grid, "invoices.count"), only, waiting, grid);
        }
    }

    /** A run without invoices cannot be chosen, and a member is chosen only by links from elsewhere. */
    private void keepWhatHasNoField() {
        filters.address()
                .keep(
                        "run",
                        () -> run.getOptionalValue()
                                .map(InvoicedRun::run)
                                .or(() -> Optional.ofNullable(emptyRun))
                                .map(UUID::toString),
                        text -> emptyRun =
                                run.isEmpty() ? text.map(UUID::fromString).orElse(null) : null);
        filters.address()
                .keep(
                        "member",
                        () -> Optional.ofNullable(member).map(MemberId::toString),
                        text -> member = text.map(MemberId::parse).orElse(null));
        filters.address()
                .keep(
                        "person",
                        () -> Optional.ofNullable(person).map(PersonId::toString),
                        text -> person = text.map(PersonId::parse).orElse(null));
    }

    private String words(InvoicedRun run) {
        return getTranslation("invoices.run.label", run.first(), run.last(), Formats.date(run.issuedOn()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private InvoiceFilter filter() {
        return new InvoiceFilter(
                year.getValue(),
                member,
                person,
                run.getOptionalValue().map(InvoicedRun::run).orElse(emptyRun),
                search.getValue(),
                delivery.getValue());
    }

    private void refresh() {
        if (!run.isEmpty()) {
            emptyRun = null;
        }
        grid.refresh();
        zip.removeAll();
        run.getOptionalValue().ifPresent(chosen -> {
            Anchor link = PdfDownload.zip(print, chosen, getTranslation("invoices.run.zip"));
            link.addClassName("action-link");
            zip.add(link);
        });
        only.removeAll();
        if (member != null) {
            restrictedTo(InvoiceFilter.of(member), () -> member = null);
        }
        if (person != null) {
            restrictedTo(InvoiceFilter.of(person), () -> person = null);
        }
        if (emptyRun != null) {
            restriction(getTranslation("invoices.only.run"), () -> emptyRun = null);
        }
        only.setVisible(only.getChildren().findAny().isPresent());
        sayWhySomeWait();
    }

    private void sayWhySomeWait() {
        waiting.removeAll();
        if ((delivery.isEmpty() || delivery.getValue() == Delivery.WAITING) && mailing.isAnythingWaiting()) {
            WaitingMails.why(mailing.hasServer(), mailing.trouble()).ifPresent(waiting::add);
        }
        waiting.setVisible(waiting.getChildren().findAny().isPresent());
    }

    private void restrictedTo(InvoiceFilter debtor, Runnable lift) {
        String name = register.list(debtor, 0, 1).stream()
                .map(InvoiceSummary::addressee)
                .findFirst()
                .orElse(getTranslation("invoices.only.nothing"));
        restriction(getTranslation("invoices.only.member", name), lift);
    }

    /** Says what the list is restricted to by a link from elsewhere, and lifts it by a click. */
    private void restriction(String words, Runnable lift) {
        only.add(new Button(words, VaadinIcon.CLOSE_SMALL.create(), _ -> {
            lift.run();
            filters.address().changed();
        }));
    }
}
