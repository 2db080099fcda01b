package org.wego.membership.payment;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;

/** A payment with the invoices it pays. */
@NamedInterface
public record PaymentDetails(PaymentSummary summary, List<Paid> pays) {

    /** Keeps its own copy of the list. */
    public PaymentDetails {
        pays = List.copyOf(pays);
    }

    /** Whose it is; null if it is a person's, or nobody knows whose. */
    public @Nullable MemberId member() {
        return summary.member();
    }

    /** How much of an invoice it pays, and since when. */
    @NamedInterface
    public record Paid(InvoiceNumber invoice, Money amount, LocalDate since) {}
}
