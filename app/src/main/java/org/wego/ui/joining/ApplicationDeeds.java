package org.wego.ui.joining;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.governance.resolution.Resolutions;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationState.Deed;
import org.wego.membership.joining.CommitteeDecision.Outcome;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.operation.ApplicationAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.SecretDialog;
import org.wego.ui.component.form.Confirmation;

/**
 * What the Secretariat can do with an application in its state; the next step is the primary one.
 *
 * @param again shows what has become of it
 */
record ApplicationDeeds(
        Joining joining,
        Resolutions resolutions,
        ApplicationAddress address,
        ApplicationDetails application,
        Clock clock,
        Runnable again) {

    void offerIn(PageHeader head) {
        List<Button> deeds = new ArrayList<>();
        if (application.state().isOpen()) {
            deeds.add(Buttons.plain("joining.deed.link", this::link));
            deeds.add(Buttons.plain("joining.deed.message", this::message));
            deeds.add(Buttons.plain("joining.deed.withdraw", this::withdraw));
        }
        if (can(Deed.RETURN)) {
            deeds.add(Buttons.plain("joining.deed.return", this::giveBack));
        }
        if (can(Deed.ACCEPT)) {
            deeds.add(Buttons.primary("joining.deed.accept", this::accept));
        }
        if (can(Deed.APPROVE)) {
            decisions(deeds);
        }
        head.actions(deeds.toArray(Button[]::new));
    }

    /** A decision is noted first; what follows from it is done by a button of its own. */
    private void decisions(List<Button> deeds) {
        Optional<Outcome> outcome = Optional.ofNullable(application.decision()).map(it -> it.outcome());
        deeds.add(
                outcome.isEmpty()
                        ? Buttons.primary("joining.deed.record", this::record)
                        : Buttons.plain("joining.deed.record", this::record));
        outcome.ifPresent(it -> deeds.add(
                switch (it) {
                    case APPROVED -> Buttons.primary("joining.deed.approve", this::approve);
                    case DECLINED -> Buttons.primary("joining.deed.decline", this::decline);
                }));
    }

    private boolean can(Deed deed) {
        return application.state().after(deed).isPresent();
    }

    private void link() {
        joining.link(application.id())
                .ifPresent(path -> new SecretDialog(
                                JoiningWords.text("joining.link"),
                                JoiningWords.text("joining.link.help"),
                                JoiningWords.text("joining.link.label"),
                                address.of(path))
                        .open());
    }

    private void message() {
        new WordsDialog(
                        application,
                        "joining.deed.message",
                        "joining.deed.message.help",
                        words -> joining.say(application.id(), application.version(), words),
                        again)
                .open();
    }

    private void withdraw() {
        new WordsDialog(
                        application,
                        "joining.deed.withdraw",
                        "joining.deed.withdraw.help",
                        words -> joining.withdraw(application.id(), application.version(), words),
                        again)
                .open();
    }

    private void giveBack() {
        new WordsDialog(
                        application,
                        "joining.deed.return",
                        "joining.deed.return.help",
                        words -> joining.giveBack(application.id(), application.version(), words),
                        again)
                .open();
    }

    private void decline() {
        new WordsDialog(
                        application,
                        "joining.deed.decline",
                        "joining.deed.decline.help",
                        words -> joining.decline(application.id(), application.version(), words),
                        again)
                .open();
    }

    private void accept() {
        new Confirmation(
                        JoiningWords.text(
                                "joining.deed.accept.question",
                                application.organisation().name()),
                        JoiningWords.text("joining.deed.accept.help"),
                        JoiningWords.text("joining.deed.accept"),
                        () -> tell(joining.accept(application.id(), application.version())))
                .open();
    }

    private void record() {
        new DecisionDialog(joining, resolutions, application, LocalDate.now(clock), again).open();
    }

    private void approve() {
        joining.preview(application)
                .ifPresent(preview -> new ApproveDialog(joining, application, preview, again).open());
    }

    private void tell(JoiningOutcome outcome) {
        JoiningWords.refusal(outcome)
                .ifPresentOrElse(Notice::refused, () -> Notice.done(JoiningWords.text("joining.done")));
        again.run();
    }
}
