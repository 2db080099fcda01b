package org.wego.ui.assessment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunRefused;
import org.wego.membership.assessment.FeeRunRefused.Action;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/**
 * What can be done with a run in the state it is in; whatever cannot be taken back needs a confirmation that names it.
 */
class FeeRunActions extends Div {

    private final transient FeeRuns runs;
    private final transient FeeRunDetails run;
    private final transient Runnable done;

    /** @param done is told after something was done, or was refused */
    FeeRunActions(FeeRuns runs, FeeRunDetails run, SecondLook secondLook, Runnable done) {
        this.runs = runs;
        this.run = run;
        this.done = done;
        addClassNames("page-actions", "run-actions");
        if (Action.CANCEL.possible(run.state())) {
            Button cancel = Buttons.plain("runs.cancel", this::askToCancel);
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            add(cancel);
        }
        if (Action.REFRESH.possible(run.state())) {
            add(Buttons.plain(
                    "runs.refresh",
                    () -> attempt(() -> {
                        runs.refresh(run.id());
                        secondLook.begin(run);
                    })));
        }
        if (Action.CONFIRM.possible(run.state()) && run.fees() > 0) {
            add(Buttons.primary("runs.confirm", this::askToConfirm));
        }
        if (Action.RESUME.possible(run.state())) {
            add(Buttons.primary("runs.resume", () -> attempt(() -> runs.resume(run.id()))));
        }
    }

    private void askToConfirm() {
        String fingerprint = Objects.requireNonNull(run.fingerprint());
        Confirmation question = new Confirmation(
                getTranslation("runs.confirm.question", name()),
                getTranslation("runs.confirm.text", run.fees(), Formats.money(run.amount())) + " " + leftOut()
                        + unawares(),
                getTranslation("runs.confirm.do", run.fees()),
                () -> attempt(() -> runs.confirm(run.id(), fingerprint)));
        runs.warnings().stream()
                .map(warning -> getTranslation("runs.warning." + warning + ".tick"))
                .forEach(question::needing);
        question.open();
    }

    /** What is to be known before anything is issued, with a blank before it. */
    private String unawares() {
        return runs.warnings().stream()
                .map(warning -> " " + getTranslation("runs.warning." + warning + ".help"))
                .collect(Collectors.joining());
    }

    /** Who gets no invoice, so that nobody confirms without having seen it. */
    private String leftOut() {
        long out = run.excludedMembers();
        if (out == 0) {
            return getTranslation("runs.confirm.out.none");
        }
        if (run.toMend() == 0) {
            return getTranslation("runs.confirm.out", out);
        }
        return run.toMend() == out
                ? getTranslation("runs.confirm.out.all", out)
                : getTranslation("runs.confirm.out.missing", out, run.toMend());
    }

    private void askToCancel() {
        new Confirmation(
                        getTranslation("runs.cancel.question", name()),
                        getTranslation(run.state() == FeeRunState.ISSUING ? "runs.cancel.issuing" : "runs.cancel.text"),
                        getTranslation("runs.cancel"),
                        () -> attempt(() -> runs.cancel(run.id())))
                .keeping(getTranslation("runs.cancel.keep"))
                .open();
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (FeeRunRefused refused) {
            Notice.refused(new RefusalWords(this::getTranslation).of(refused.reason()));
        }
        done.run();
    }

    private String name() {
        return getTranslation("runs.name", Integer.toString(run.year()));
    }
}
