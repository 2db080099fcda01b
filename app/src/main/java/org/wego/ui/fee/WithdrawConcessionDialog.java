package org.wego.ui.fee;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Asks why a concession is taken back. */
final class WithdrawConcessionDialog extends AskingDialog {

    private final transient FeeConcessions concessions;
    private final transient ConcessionSummary concession;
    private final transient Runnable done;
    private final TextArea reason = new TextArea(getTranslation("fees.reason"));

    WithdrawConcessionDialog(FeeConcessions concessions, ConcessionSummary concession, Runnable done) {
        this.concessions = concessions;
        this.concession = concession;
        this.done = done;
        setHeaderTitle(getTranslation("fees.withdraw.from", concession.memberName()));
        reason.setRequired(true);
        reason.setMaxLength(GrantConcession.LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("fees.withdraw.consequence")), reason);
        offer(getTranslation("fees.withdraw"), this::withdraw);
    }

    private void withdraw() {
        reason.setInvalid(CleanText.lines(reason.getValue()).isEmpty());
        reason.setErrorMessage(getTranslation("fees.invalid.REASON"));
        if (reason.isInvalid()) {
            return;
        }
        ConcessionOutcome outcome = concessions.withdraw(concession.id(), reason.getValue());
        if (outcome instanceof ConcessionOutcome.Done) {
            Notice.done(getTranslation("fees.withdraw.done", concession.memberName()));
        } else {
            Notice.refused(getTranslation("fees.withdraw.gone"));
        }
        close();
        done.run();
    }
}
