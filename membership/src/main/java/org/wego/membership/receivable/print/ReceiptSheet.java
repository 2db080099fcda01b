package org.wego.membership.receivable.print;

import java.util.List;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.payment.PaymentDetails;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.text.MoneyText;

/** What a receipt says on paper; amounts and days are written out. */
record ReceiptSheet(
        Letterhead sender,
        Addressee addressee,
        String received,
        String amount,
        String payer,
        String reference,
        List<Paid> pays,
        String credit) {

    static ReceiptSheet of(PaymentDetails payment, Letterhead sender, Addressee addressee) {
        PaymentSummary summary = payment.summary();
        return new ReceiptSheet(
                sender,
                addressee,
                StatementSheet.day(summary.receivedOn()),
                MoneyText.printed(summary.amount()),
                summary.payer(),
                summary.bankReference(),
                payment.pays().stream()
                        .map(it -> new Paid(it.invoice().toString(), MoneyText.printed(it.amount())))
                        .toList(),
                summary.left().isZero() ? "" : MoneyText.printed(summary.left()));
    }

    /** How much of an invoice it pays. */
    record Paid(String invoice, String amount) {}
}
