package org.wego.membership.payment;

import java.time.LocalDate;
import org.joda.money.Money;
import org.wego.membership.invoicing.InvoiceNumber;

/**
 * How much of an invoice a payment or a credit note covers, from a day on.
 *
 * @param amount below zero if it is released again
 */
public record Allocation(Source source, InvoiceNumber invoice, Money amount, LocalDate on) {

    /** What covers it. */
    public sealed interface Source {

        /** Money that arrived. */
        record Paid(PaymentId payment) implements Source {}

        /** An amount that was taken off. */
        record Credited(int year, int sequence) implements Source {}
    }
}
