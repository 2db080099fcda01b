package org.wego.ui.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.sending.InvoiceMailing;
import org.wego.operation.IdInAddress;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListAddress;
import org.wego.words.Formats;

/**
 * One fee run from its preparation to its result. While the machine works the page looks every second how far it is;
 * it may be left and opened again at any time.
 */
@Route(DeskAddress.FEE_RUNS + "/:run")
@RolesAllowed("STAFF")
@StyleSheet("context://styles/runs.css")
class FeeRunView extends Screen implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int EVERY_SECOND = 1_000;

    private final transient FeeRuns runs;
    private final transient MemberDirectory directory;
    private final transient InvoicePrint print;
    private final transient CurrentAccount current;
    private final FeeRunMailing mailing;
    private final ZoneId zone;
    private final transient SecondLook secondLook = new SecondLook();
    private final Div state = new Div();
    private final Div body = new Div();
    private final transient ListAddress address = new ListAddress(() -> {});
    private transient FeeRunPlace place = FeeRunPlace.FIRST;
    private transient @Nullable FeeRunDetails shown;
    private @Nullable Registration polling;

    FeeRunView(
            FeeRuns runs,
            MemberDirectory directory,
            InvoicePrint print,
            InvoiceMailing mails,
            CurrentAccount current,
            Clock clock) {
        mailing = new FeeRunMailing(mails, clock.getZone());
        zone = clock.getZone();
        this.runs = runs;
        this.directory = directory;
        this.print = print;
        this.current = current;
        address.keep("tab", () -> named(place.tab()), tab -> place = place.onTab(tab.orElse("")));
        address.keep("q", () -> named(place.search()), text -> place = place.searching(text.orElse("")));
        show(state, mailing, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FeeRunDetails found = event.getRouteParameters()
                .get("run")
                .flatMap(it -> IdInAddress.of(it, FeeRunId::new))
                .flatMap(runs::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        address.read(event.getLocation());
        show(found);
        if (polling == null) {
            polling = event.getUI().addPollListener(poll -> look());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void look() {
        runs.find(Objects.requireNonNull(shown).id()).ifPresent(run -> {
            if (!run.equals(shown)) {
                show(run);
            }
            secondLook.end(run);
        });
        if (mailing.look()) {
            UI.getCurrent().setPollInterval(-1);
        }
    }

    /** Rebuilds head and lists only with the state or the figures: a list keeps its place, and a button is not pressed in vain. */
    private void show(FeeRunDetails run) {
        boolean changed = shown == null
                || shown.state() != run.state()
                || !shown.id().equals(run.id())
                || !Objects.equals(shown.fingerprint(), run.fingerprint());
        shown = run;
        if (changed) {
            name(run);
        }
        state.removeAll();
        if (run.state().working() || run.state() == FeeRunState.FAILED) {
            state.add(new FeeRunProgressPanel(run));
        }
        message(run).ifPresent(state::add);
        if (!run.state().over()) {
            state.add(new FeeRunWarnings(runs.warnings(), current.is(Role.ADMIN)));
        }
        if (run.fingerprint() != null) {
            state.add(new FeeRunFacts(run));
        }
        if (changed) {
            body.removeAll();
            if (run.fingerprint() != null) {
                body.add(new FeeRunTabs(runs, directory, run, place, this::moved));
            }
        }
        mailing.show(run);
        UI.getCurrent().setPollInterval(run.state().working() || mailing.working() ? EVERY_SECOND : -1);
    }

    private void moved(FeeRunPlace to) {
        place = to;
        address.changed();
    }

    private static Optional<String> named(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private void name(FeeRunDetails run) {
        head().titled(getTranslation("runs.name", Integer.toString(run.year())))
                .note("runs.header.note", run.editionName(), Formats.moment(run.startedAt(), zone), run.startedBy())
                .facts(FeeRunBadge.of(run.state()))
                .actions(
                        run.state().over() && run.invoiced() > 0
                                ? new FeeRunResult(print, run)
                                : new FeeRunActions(runs, run, secondLook, this::look));
    }

    /** What the reader should know first. */
    private Optional<Paragraph> message(FeeRunDetails run) {
        String text = switch (run.state()) {
            case PREVIEWED -> run.figuresChanged() ? getTranslation("runs.changed") : "";
            case ISSUED ->
                getTranslation(
                        "runs.issued",
                        run.invoiced(),
                        Formats.money(run.amount()),
                        Formats.moment(Objects.requireNonNull(run.finishedAt()), zone),
                        Objects.requireNonNull(run.confirmedBy()));
            case CANCELLED ->
                run.invoiced() == 0
                        ? getTranslation("runs.cancelled")
                        : getTranslation(
                                "runs.cancelled.part",
                                Formats.number(run.invoiced()),
                                Formats.number(run.fees()),
                                run.fees() - run.invoiced());
            case PREVIEWING, ISSUING, FAILED -> "";
        };
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Paragraph message = new Paragraph(text);
        message.addClassName("run-message");
        message.setClassName("run-done", run.state() == FeeRunState.ISSUED);
        return Optional.of(message);
    }
}
