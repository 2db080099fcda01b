package org.wego.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunRefused;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.invoicing.InvoicePrint;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.Fact;
import org.wego.ui.component.Formats;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;

/**
 * One fee run from its preparation to its result. While the machine works the page looks every second how far it is;
 * it may be left and opened again at any time.
 */
@Route("desk/fee-runs/:run")
@RolesAllowed("STAFF")
@StyleSheet("context://styles/runs.css")
class FeeRunView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final int EVERY_SECOND = 1_000;

    private final transient FeeRuns runs;
    private final transient InvoicePrint print;
    private final Div head = new Div();
    private final Div body = new Div();
    private String tab = "";
    private @Nullable FeeRunDetails shown;
    private @Nullable Registration polling;

    FeeRunView(FeeRuns runs, InvoicePrint print) {
        this.runs = runs;
        this.print = print;
        addClassName("page");
        add(head, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tab = event.getLocation().getQueryParameters().getSingleParameter("tab").orElse("");
        try {
            FeeRunId id = FeeRunId.parse(event.getRouteParameters().get("run").orElseThrow());
            show(runs.find(id).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException(malformed.getMessage());
        }
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
        runs.find(Objects.requireNonNull(shown).id())
                .filter(run -> !run.equals(shown))
                .ifPresent(this::show);
    }

    /** Rebuilds the head on every change, what lies below only when the state changes: a list keeps its place. */
    private void show(FeeRunDetails run) {
        boolean stateChanged =
                shown == null || shown.state() != run.state() || !shown.id().equals(run.id());
        shown = run;
        head.removeAll();
        head.add(header(run));
        if (run.state().working() || run.state() == FeeRunState.FAILED) {
            head.add(new FeeRunProgressPanel(run));
        }
        if (run.state() == FeeRunState.PREVIEWED && run.figuresChanged()) {
            head.add(message(getTranslation("runs.changed")));
        }
        if (run.state() == FeeRunState.CANCELLED) {
            head.add(message(
                    run.invoiced() == 0
                            ? getTranslation("runs.cancelled")
                            : getTranslation(
                                    "runs.cancelled.part",
                                    Formats.number(run.invoiced()),
                                    Formats.number(run.fees()))));
        }
        boolean figures = run.fingerprint() != null && run.state() != FeeRunState.PREPARING;
        if (figures) {
            head.add(facts(run));
        }
        if (stateChanged) {
            body.removeAll();
            if (figures) {
                body.add(new FeeRunTabs(runs, run, tab));
            }
        }
        UI.getCurrent().setPollInterval(run.state().working() ? EVERY_SECOND : -1);
    }

    private static Paragraph message(String text) {
        Paragraph message = new Paragraph(text);
        message.addClassName("run-message");
        return message;
    }

    private PageHeader header(FeeRunDetails run) {
        return new PageHeader(name(run), actions(run).toArray(Component[]::new))
                .withNote(getTranslation(
                        "runs.header.note", run.editionName(), Formats.moment(run.startedAt()), run.startedBy()))
                .withFacts(new FeeRunBadge(run.state()));
    }

    private List<Component> actions(FeeRunDetails run) {
        List<Component> actions = new ArrayList<>();
        if (!run.state().over()) {
            actions.add(new Button(getTranslation("runs.cancel"), click -> askToCancel(run)));
        }
        if (run.state() == FeeRunState.PREVIEWED) {
            actions.add(new Button(getTranslation("runs.refresh"), click -> attempt(() -> runs.refresh(run.id()))));
            Button confirm = primary(getTranslation("runs.confirm"), () -> askToConfirm(run));
            confirm.setEnabled(run.fees() > 0);
            actions.add(confirm);
        }
        if (run.state() == FeeRunState.FAILED) {
            actions.add(primary(getTranslation("runs.resume"), () -> attempt(() -> runs.resume(run.id()))));
        }
        if (run.invoiced() > 0 && run.state().over()) {
            actions.add(new FeeRunResult(print, run));
        }
        return actions;
    }

    private static Button primary(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Div facts(FeeRunDetails run) {
        Div facts = new Div(
                new Fact(Formats.number(run.fees()), getTranslation("runs.fact.fees")),
                new Fact(Formats.money(run.amount()), getTranslation("runs.fact.amount")),
                new Fact(Formats.number(run.excludedMembers()), getTranslation("runs.fact.excluded")));
        if (run.invoiced() > 0) {
            facts.add(new Fact(Formats.number(run.invoiced()), getTranslation("runs.fact.invoiced")));
        }
        facts.addClassName("facts");
        return facts;
    }

    private void askToConfirm(FeeRunDetails run) {
        String fingerprint = Objects.requireNonNull(run.fingerprint());
        new Confirmation(
                        getTranslation("runs.confirm.question", name(run)),
                        getTranslation("runs.confirm.text", run.fees(), Formats.money(run.amount())),
                        getTranslation("runs.confirm.do", run.fees()),
                        () -> attempt(() -> runs.issue(run.id(), fingerprint)))
                .open();
    }

    private void askToCancel(FeeRunDetails run) {
        new Confirmation(
                        getTranslation("runs.cancel.question", name(run)),
                        getTranslation(run.state() == FeeRunState.ISSUING ? "runs.cancel.issuing" : "runs.cancel.text"),
                        getTranslation("runs.cancel"),
                        () -> attempt(() -> runs.cancel(run.id())))
                .open();
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (FeeRunRefused refused) {
            Notice.refused(new RefusalWords(this::getTranslation).of(refused.reason()));
        }
        look();
    }

    private String name(FeeRunDetails run) {
        return getTranslation("runs.name", Integer.toString(run.year()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", shown == null ? getTranslation("runs.title") : name(shown));
    }
}
