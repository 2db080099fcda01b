package org.wego.ui.payment;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.payment.RecordPayment;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Formats;

/** Asks why a payment is taken back. */
final class ReverseDialog extends AskingDialog {

    private final transient PaymentRecording recording;
    private final transient PaymentSummary payment;
    private final transient Runnable done;
    private final TextArea reason = new TextArea(getTranslation("payments.reason"));

    ReverseDialog(PaymentRecording recording, PaymentSummary payment, Runnable done) {
        this.recording = recording;
        this.payment = payment;
        this.done = done;
        setHeaderTitle(getTranslation("payments.reverse.of", Formats.money(payment.amount())));
        reason.setRequired(true);
        reason.setMaxLength(RecordPayment.LONGEST_NOTE);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("payments.reverse.consequence")), reason);
        offer(getTranslation("payments.reverse.do"), this::reverse);
    }

    private void reverse() {
        reason.setInvalid(CleanText.lines(reason.getValue()).isEmpty());
        reason.setErrorMessage(getTranslation("payments.problem." + Problem.REASON));
        if (reason.isInvalid()) {
            return;
        }
        PaymentOutcome outcome = recording.reverse(payment.id(), reason.getValue());
        if (outcome instanceof PaymentOutcome.Done) {
            Notice.done(getTranslation("payments.reversed"));
        } else {
            Notice.refused(PaymentWords.refusal(outcome));
        }
        close();
        done.run();
    }
}
