package org.wego.ui.invoicing;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.wego.membership.credit.CreditKind;
import org.wego.membership.credit.CreditNoting;
import org.wego.membership.credit.CreditOutcome;
import org.wego.membership.credit.IssueCreditNote;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Asks how much of what is open is taken off, and why. */
final class CreditDialog extends AskingDialog {

    private final transient CreditNoting noting;
    private final transient InvoiceNumber invoice;
    private final Money open;
    private final transient Runnable done;
    private final RadioButtonGroup<CreditKind> kind = new RadioButtonGroup<>(getTranslation("payments.credit.kind"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("payments.credit.amount"));
    private final TextArea reason = new TextArea(getTranslation("payments.reason"));

    /** @param kinds what the reader may issue; the first is chosen */
    CreditDialog(CreditNoting noting, InvoiceNumber invoice, Money open, List<CreditKind> kinds, Runnable done) {
        this.noting = noting;
        this.invoice = invoice;
        this.open = open;
        this.done = done;
        setHeaderTitle(getTranslation("payments.credit.of", invoice));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(it -> getTranslation(Words.of(it, "why")));
        kind.setValue(kinds.getFirst());
        amount.setValue(open.getAmount());
        amount.setManualValidation(true);
        reason.setMaxLength(IssueCreditNote.LONGEST_REASON);
        reason.setWidthFull();
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation("payments.credit.open", Formats.money(open))), kind, amount, reason);
        fields.setPadding(false);
        add(fields);
        offer(getTranslation("payments.credit.do"), this::issue);
    }

    private void issue() {
        BigDecimal value = amount.getValue();
        if (value == null) {
            mark(amount, CreditOutcome.Problem.AMOUNT);
            return;
        }
        IssueCreditNote wanted =
                new IssueCreditNote(invoice, value, kind.getValue(), reason.getValue(), open.getAmount());
        CreditOutcome outcome =
                kind.getValue() == CreditKind.WRITE_OFF ? noting.writeOff(wanted) : noting.credit(wanted);
        switch (outcome) {
            case CreditOutcome.Issued(var number) -> {
                Notice.done(getTranslation("payments.credit.done", number));
                close();
                done.run();
            }
            case CreditOutcome.Invalid(var problems) -> mark(problems);
            case CreditOutcome.Changed(var now) -> refuse(getTranslation("payments.changed", Formats.money(now)));
            case CreditOutcome.Unknown() -> refuse(getTranslation("payments.problem.INVOICE"));
        }
    }

    private void mark(Set<CreditOutcome.Problem> problems) {
        amount.setInvalid(false);
        reason.setInvalid(false);
        problems.forEach(it -> {
            switch (it) {
                case AMOUNT, ABOVE_OPEN, ABOVE_TOLERANCE -> mark(amount, it);
                case REASON -> mark(reason, it);
                case SENDER -> refuse(words(it));
            }
        });
    }

    private void mark(HasValidation field, CreditOutcome.Problem problem) {
        field.setErrorMessage(words(problem));
        field.setInvalid(true);
    }

    private String words(CreditOutcome.Problem problem) {
        return getTranslation("payments.credit." + problem);
    }
}
