package org.wego.ui.payment;

import com.vaadin.flow.component.html.Paragraph;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.MemberBox;

/** Asks whose a payment is of which nobody knew. */
final class BookDialog extends AskingDialog {

    private final transient PaymentRecording recording;
    private final transient PaymentId payment;
    private final transient Runnable done;
    private final MemberBox member;

    BookDialog(PaymentRecording recording, MemberDirectory members, PaymentId payment, Runnable done) {
        this.recording = recording;
        this.payment = payment;
        this.done = done;
        member = new MemberBox(members);
        member.setLabel(getTranslation("payments.member"));
        member.setWidthFull();
        setHeaderTitle(getTranslation("payments.book"));
        add(new Paragraph(getTranslation("payments.book.consequence")), member);
        offer(getTranslation("payments.book.do"), this::book);
    }

    private void book() {
        member.setInvalid(member.isEmpty());
        member.setErrorMessage(getTranslation("payments.member.missing"));
        if (member.isEmpty()) {
            return;
        }
        PaymentOutcome outcome = recording.book(payment, member.getValue().id());
        if (outcome instanceof PaymentOutcome.Done) {
            Notice.done(getTranslation("payments.booked", member.getValue().label()));
            close();
            done.run();
        } else {
            refuse(PaymentWords.refusal(outcome));
        }
    }
}
