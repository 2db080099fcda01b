package org.wego.ui.invoicing;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.wego.membership.credit.CorrectInvoice;
import org.wego.membership.credit.CorrectionOutcome;
import org.wego.membership.credit.CorrectionOutcome.Problem;
import org.wego.membership.credit.InvoiceCorrecting;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.receivable.Settlement;
import org.wego.membership.term.MergedRecords;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Formats;

/** Asks what an invoice should have said: to whom, for what, how much, and why that is another than was sent. */
final class CorrectDialog extends AskingDialog {

    private final transient InvoiceCorrecting correcting;
    private final transient InvoiceDetails invoice;
    private final Money open;
    private final TextField addressee = new TextField(getTranslation("corrections.addressee"));
    private final TextArea address = new TextArea(getTranslation("corrections.address"));
    private final List<LineFields> lines = new ArrayList<>();
    private final TextArea reason = new TextArea(getTranslation("corrections.reason"));

    private record LineFields(TextField description, BigDecimalField amount) {}

    CorrectDialog(InvoiceCorrecting correcting, InvoiceDetails invoice, Money open) {
        this.correcting = correcting;
        this.invoice = invoice;
        this.open = open;
        setHeaderTitle(getTranslation("corrections.of", invoice.number()));
        addressee.setValue(invoice.addressee().name());
        addressee.setMaxLength(CorrectInvoice.LONGEST_ADDRESSEE);
        address.setValue(String.join("\n", invoice.addressee().lines()));
        address.setMaxLength(CorrectInvoice.LONGEST_ADDRESS);
        reason.setMaxLength(CorrectInvoice.LONGEST_REASON);
        reason.setHelperText(getTranslation("corrections.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        FormLayout form = new FormLayout(addressee, address);
        form.setColspan(addressee, 2);
        form.setColspan(address, 2);
        invoice.lines().forEach(line -> {
            TextField description = new TextField(getTranslation("corrections.description"));
            description.setValue(line.description());
            description.setMaxLength(CorrectInvoice.LONGEST_DESCRIPTION);
            BigDecimalField amount = new BigDecimalField(
                    getTranslation("corrections.amount", line.amount().getCurrencyUnit()));
            amount.setValue(line.amount().getAmount());
            amount.setManualValidation(true);
            lines.add(new LineFields(description, amount));
            form.add(description, amount);
        });
        form.add(reason);
        form.setColspan(reason, 2);
        add(new Paragraph(getTranslation("corrections.consequence", invoice.number())), form);
        offer(getTranslation("corrections.do"), this::correct);
    }

    /**
     * Whether there is anything to correct: it was not corrected before, something of it is open or was paid, and its
     * debtor can be invoiced again.
     */
    static boolean isFor(InvoiceDetails invoice, Settlement settlement, MergedRecords merged) {
        return invoice.replacedBy() == null
                && (invoice.member() == null || merged.next(invoice.member()).isEmpty())
                && (settlement.open().isPositive()
                        || settlement.covers().stream().anyMatch(it -> it.kind() == Settlement.Kind.PAYMENT));
    }

    private void correct() {
        CorrectionOutcome outcome = correcting.correct(new CorrectInvoice(
                invoice.number(),
                addressee.getValue(),
                address.getValue(),
                lines.stream()
                        .map(it -> new CorrectInvoice.Line(
                                it.description().getValue(),
                                Objects.requireNonNullElse(it.amount().getValue(), BigDecimal.ZERO)))
                        .toList(),
                reason.getValue(),
                open.getAmount()));
        switch (outcome) {
            case CorrectionOutcome.Corrected(var fresh, var credit) -> {
                Notice.done(getTranslation("corrections.done", fresh, credit));
                close();
                Buttons.goTo(DeskAddress.invoice(fresh));
            }
            case CorrectionOutcome.Invalid(var problems) -> mark(problems);
            case CorrectionOutcome.Changed(var now) -> refuse(getTranslation("payments.changed", Formats.money(now)));
            case CorrectionOutcome.Replaced(var by) -> refuse(getTranslation("corrections.twice", by));
            case CorrectionOutcome.Merged _ -> refuse(getTranslation("corrections.merged"));
            case CorrectionOutcome.Settled() -> refuse(getTranslation("corrections.settled"));
            case CorrectionOutcome.Unknown() -> refuse(getTranslation("payments.problem.INVOICE"));
        }
    }

    private void mark(Set<Problem> problems) {
        mark(addressee, problems, Problem.ADDRESSEE);
        mark(address, problems, Problem.ADDRESS);
        mark(reason, problems, Problem.REASON);
        lines.forEach(it -> {
            mark(it.description(), problems, Problem.DESCRIPTION);
            mark(it.amount(), problems, Problem.AMOUNT);
        });
        problems.stream()
                .filter(it -> switch (it) {
                    case LINES, NOTHING_DIFFERENT, SENDER -> true;
                    case ADDRESSEE, ADDRESS, DESCRIPTION, AMOUNT, REASON -> false;
                })
                .findFirst()
                .ifPresent(it -> refuse(getTranslation("corrections.problem." + it)));
    }

    private void mark(HasValidation field, Set<Problem> problems, Problem problem) {
        field.setErrorMessage(getTranslation("corrections.problem." + problem));
        field.setInvalid(problems.contains(problem));
    }
}
