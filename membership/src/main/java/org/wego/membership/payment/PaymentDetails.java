package org.wego.membership.payment;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;

/** A payment with the invoices it pays. */
@NamedInterface
public record PaymentDetails(PaymentSummary summary, List<Paid> pays) {

    /** Keeps its own copy of the list. */
    public PaymentDetails {
        pays = List.copyOf(pays);
    }

    /** How much of an invoice it pays, and since when. */
    @NamedInterface
    public record Paid(InvoiceNumber invoice, Money amount, LocalDate since) {}
}
