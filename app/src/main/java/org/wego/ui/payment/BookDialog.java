package org.wego.ui.payment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.payment.OwingPerson;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.MemberBox;
import org.wego.words.Formats;

/** Asks to whom the payment of an unknown payer belongs: to a member, or to a person who owes an invoice. */
final class BookDialog extends AskingDialog {

    private final transient PaymentRecording recording;
    private final transient PaymentId payment;
    private final transient Runnable done;
    private final MemberBox member;
    private final ComboBox<OwingPerson> person = new ComboBox<>(getTranslation("payments.person"));

    BookDialog(
            PaymentRecording recording,
            PaymentRegister register,
            MemberDirectory members,
            PaymentId payment,
            Runnable done) {
        this.recording = recording;
        this.payment = payment;
        this.done = done;
        member = new MemberBox(members);
        member.setLabel(getTranslation("payments.member"));
        member.setClearButtonVisible(true);
        member.setWidthFull();
        person.setItems(
                query -> register.owing(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        person.setItemLabelGenerator(it -> getTranslation("payments.person.owes", it.name(), Formats.money(it.open())));
        person.setHelperText(getTranslation("payments.person.help"));
        person.setClearButtonVisible(true);
        person.setWidthFull();
        setHeaderTitle(getTranslation("payments.book.whose"));
        FormLayout form = new FormLayout(member, person);
        form.setColspan(member, 2);
        form.setColspan(person, 2);
        add(new Paragraph(getTranslation("payments.book.consequence")), form);
        offer(getTranslation("payments.book.do"), this::book);
    }

    private void book() {
        boolean asked = member.isEmpty() != person.isEmpty();
        member.setInvalid(!asked);
        member.setErrorMessage(getTranslation(member.isEmpty() ? "payments.member.missing" : "payments.person.both"));
        if (!asked) {
            return;
        }
        PaymentOutcome outcome = recording.book(
                payment,
                member.isEmpty()
                        ? Debtor.of(person.getValue().id())
                        : Debtor.of(member.getValue().id()));
        if (outcome instanceof PaymentOutcome.Done) {
            Notice.done(getTranslation(
                    "payments.booked",
                    member.isEmpty()
                            ? person.getValue().name()
                            : member.getValue().label()));
            close();
            done.run();
        } else {
            refuse(PaymentWords.refusal(outcome));
        }
    }
}
