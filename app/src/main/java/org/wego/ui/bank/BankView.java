package org.wego.ui.bank;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;
import org.wego.membership.bank.BankDecisions;
import org.wego.membership.bank.BankEntryState;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.BankRegister;
import org.wego.membership.bank.BankRegister.Considered;
import org.wego.membership.bank.ImportOutcome;
import org.wego.membership.bank.Proposal;
import org.wego.membership.bank.ReceivedBankFile;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.form.FileDrop;
import org.wego.ui.component.form.HeldFile;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;

/** Takes in files of the bank, and lists what is in them: what waits, with what it most probably is, first. */
@Route(DeskAddress.BANK)
@StyleSheet("context://styles/bank.css")
@Menu(title = "bank.title", order = 55.3, icon = "vaadin:institution")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class BankView extends Screen implements BeforeEnterObserver {

    private final transient BankImport imports;
    private final transient BankRegister register;
    private final transient EntryDeeds deeds;
    private final transient HeldFile<BankFile> file = new HeldFile<>();
    private final FilterBar filters = new FilterBar(this::refresh);
    private final ComboBox<BankEntryState> state;
    private final Div said = new Div();
    private final ListGrid<Considered> grid = new ListGrid<>();

    BankView(BankImport imports, BankRegister register, BankDecisions decisions) {
        super("bank.title");
        this.imports = imports;
        this.register = register;
        deeds = new EntryDeeds(decisions, this::refresh);
        fillWindow();
        state = filters.choice("state", "bank.state", BankEntryState.values());
        grid.day("bank.day", it -> it.entry().bookedOn()).setFlexGrow(0);
        grid.link("bank.payer", it -> PaymentAddress.bankEntry(it.entry().id()), it -> BankWords.title(it.entry()))
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.figure("bank.amount", it -> BankWords.amount(it.entry()));
        grid.addComponentColumn(BankView::proposed)
                .setHeader(getTranslation("bank.proposal"))
                .setWidth("16rem")
                .setFlexGrow(3);
        grid.badge("bank.state", it -> BankWords.badge(it.entry()));
        grid.deeds("bank.deeds", deeds::best);
        grid.load(
                        (offset, limit) -> register.list(state.getValue(), offset, limit),
                        () -> register.count(state.getValue()))
                .empty("bank.none")
                .onPhone(1, 2, 4);
        said.addClassName("bank-said");
        head().note("bank.note");
        show(upload(), said, filters.counting(grid, "bank.count"), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
        refresh();
    }

    private static Div proposed(Considered considered) {
        Proposal best = considered.best();
        return best == null
                ? new Div()
                : Panel.stack(new Span(BankWords.proposal(best)), Panel.aside(BankWords.evidence(best)));
    }

    private FileDrop upload() {
        FileDrop upload = new FileDrop(this::receive, BankFile.LIMIT, "bank.upload");
        upload.setAcceptedFileExtensions(
                ".xml", ".camt", ".053", ".054", ".sta", ".mt940", ".940", ".txt", ".csv", ".xlsx");
        upload.getI18n().getError().setIncorrectFileType(getTranslation("bank.upload.type"));
        return upload;
    }

    /** Runs in the request of the upload, without holding the session. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            BankFile received = BankFile.receive(event.getFileName(), content);
            ImportOutcome outcome = taken(received);
            Future<Void> _ = ui.access(() -> show(received, outcome));
        } catch (BankFile.TooLarge large) {
            String why = getTranslation("bank.upload.tooLarge", BankFile.LIMIT >> 20);
            Future<Void> _ = ui.access(() -> Notice.refused(why));
            event.reject(why);
        }
    }

    private ImportOutcome taken(BankFile received) throws IOException {
        try {
            return imports.take(received, null);
        } catch (RuntimeException unreadable) {
            received.close();
            throw unreadable;
        }
    }

    /** Says what came of a file. */
    void show(BankFile received, ImportOutcome outcome) {
        file.hold(received);
        show(received.name(), outcome);
    }

    private void show(String name, ImportOutcome outcome) {
        said.removeAll();
        switch (outcome) {
            case ImportOutcome.Taken(var taken) -> taken("bank.taken", taken);
            case ImportOutcome.SameFile(var first) -> taken("bank.same", first);
            case ImportOutcome.Unmapped(var head, var guess) ->
                said.add(new MappingPanel(head, guess, register.accounts(), this::take));
            case ImportOutcome.Refused refused ->
                said.add(new Panel("bank.refused", name).with(Panel.aside(BankWords.refusal(refused))));
        }
        refresh();
    }

    private void taken(String title, ReceivedBankFile taken) {
        said.add(new Panel(title, taken.name())
                .line(getTranslation("bank.taken.entries"), Integer.toString(taken.entries()))
                .line(getTranslation("bank.taken.known"), Integer.toString(taken.entries() - taken.fresh()))
                .line(getTranslation("bank.taken.booked"), Integer.toString(taken.booked()))
                .line(getTranslation("bank.taken.waiting"), Integer.toString(taken.waiting()))
                .actions(Buttons.quiet("bank.taken.hide", said::removeAll)));
    }

    private void take(ColumnMapping mapping) {
        BankFile chosen = file.get();
        if (chosen != null) {
            show(chosen.name(), imports.take(chosen, mapping));
        }
    }

    private void refresh() {
        grid.refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        file.release();
    }
}
