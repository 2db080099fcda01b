package org.wego.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.reminder.Reminder;
import org.wego.membership.reminder.ReminderBlock;
import org.wego.membership.reminder.ReminderId;
import org.wego.membership.reminder.ReminderState;
import org.wego.membership.reminder.Reminding;
import org.wego.membership.reminder.SendOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;

/** What was drafted is looked at and sent; letters are printed; what is disputed is left in peace for a while. */
@Route(DeskAddress.REMINDERS)
@Menu(title = "reminders.title", order = 55.5, icon = "vaadin:bell")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class RemindersView extends Screen implements BeforeEnterObserver {

    private final transient Reminding reminding;
    private final LocalDate today;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final ComboBox<ReminderState> state = filters.choice("state", "reminders.state", ReminderState.values());
    private final TextField invoice = filters.text("invoice", "reminders.invoice");
    private final ListGrid<Reminder> grid = new ListGrid<>();
    private final Div about = new Div();

    RemindersView(Reminding reminding, Clock clock) {
        this.reminding = reminding;
        today = LocalDate.now(clock);
        fillWindow();
        grid.link(
                        "reminders.invoice",
                        it -> DeskAddress.invoice(it.invoice()),
                        it -> it.invoice().toString())
                .setFlexGrow(0);
        grid.link("reminders.member", it -> PaymentAddress.pageOf(it.debtor()), Reminder::debtorName)
                .setFlexGrow(2);
        grid.number("reminders.level", Reminder::level).setFlexGrow(0);
        grid.money("reminders.amount", Reminder::amount);
        grid.day("reminders.due", Reminder::dueOn).setFlexGrow(0);
        grid.longText("reminders.since", it -> ReminderWords.overdue(it, today));
        grid.badge("reminders.state", ReminderWords::badge);
        grid.day("reminders.sent", Reminder::sentOn).setFlexGrow(0);
        grid.menu("reminders.deeds", this::deeds);
        grid.load(
                        (offset, limit) -> reminding.list(state.getValue(), number(), offset, limit),
                        () -> reminding.count(state.getValue(), number()))
                .empty("reminders.none")
                .onPhone(1, 3, 6, 8);
        show(about, filters.counting(grid, "reminders.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private @Nullable InvoiceNumber number() {
        return InvoiceNumber.parse(invoice.getValue().strip()).orElse(null);
    }

    private void refresh() {
        grid.refresh();
        // wider, since some states have more words
        grid.recalculateColumnWidths();
        head().titled(getTranslation("reminders.title")).note("reminders.note");
        List<ReminderId> letters = reminding.letters();
        if (!letters.isEmpty()) {
            head().actions(printed(letters), Buttons.plain("reminders.letters.posted", () -> post(letters)));
        }
        head().actions(Buttons.plain("reminders.look", this::look));
        List<ReminderId> drafts = reminding.drafts();
        if (!drafts.isEmpty()) {
            head().actions(primary(drafts));
        }
        about.removeAll();
        Optional.ofNullable(number()).ifPresent(it -> about.add(block(it)));
    }

    private Component primary(List<ReminderId> drafts) {
        String words = getTranslation("reminders.send", drafts.size());
        Button button = Buttons.worded(
                words,
                () -> new Confirmation(
                                getTranslation("reminders.send.question", drafts.size()),
                                getTranslation("reminders.send.consequence"),
                                words,
                                () -> send(drafts))
                        .open());
        button.addThemeNames("primary");
        return button;
    }

    private Anchor printed(List<ReminderId> letters) {
        DownloadHandler handler = event -> {
            event.setFileName("reminders-" + today + ".pdf");
            event.setContentType("application/pdf");
            reminding.print(letters, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, getTranslation("reminders.letters", letters.size()));
        link.addClassNames("action-link", "plain");
        return link;
    }

    private Component deeds(Reminder reminder) {
        DeedMenu menu = new DeedMenu(getTranslation("reminders.deeds.of", reminder.invoice()));
        if (reminder.state() == ReminderState.DRAFT && reminder.block() == null) {
            menu.offer("reminders.send.one", () -> send(List.of(reminder.id())));
        }
        if (reminder.block() == null) {
            menu.offer("reminders.block", () -> ask(reminder.invoice()));
        } else {
            menu.offer("reminders.unblock", () -> unblock(reminder.invoice()));
        }
        return menu;
    }

    private Panel block(InvoiceNumber number) {
        Optional<ReminderBlock> block = reminding.blockOf(number);
        Panel panel = new Panel("reminders.of", number);
        block.ifPresentOrElse(
                it -> panel.with(Panel.aside(ReminderWords.block(it)))
                        .actions(Buttons.quiet("reminders.unblock", () -> unblock(number))),
                () -> panel.say("reminders.blocked.not").actions(Buttons.quiet("reminders.block", () -> ask(number))));
        return panel;
    }

    private void ask(InvoiceNumber number) {
        new BlockDialog(reminding, number, this::refresh).open();
    }

    private void unblock(InvoiceNumber number) {
        reminding.unblock(number);
        Notice.done(getTranslation("reminders.unblocked", number));
        refresh();
    }

    private void look() {
        reminding.refresh();
        refresh();
    }

    private void send(List<ReminderId> drafts) {
        SendOutcome sent = reminding.send(drafts);
        Notice.done(getTranslation("reminders.send.done", sent.mailed(), sent.letters(), sent.left()));
        refresh();
    }

    private void post(List<ReminderId> letters) {
        Notice.done(getTranslation("reminders.letters.done", reminding.post(letters)));
        refresh();
    }
}
