package org.wego.membership.invoicing;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.ledger.Debtor;

/**
 * An invoice in a list.
 *
 * @param debtor whom it was sent to
 * @param paymentReference what the payer is to give, as it is printed
 * @param open what is not covered yet
 * @param state how far it is paid today
 * @param origin what it comes from
 * @param delivery how far it is by e-mail; null if nobody had it sent
 */
@NamedInterface
public record InvoiceSummary(
        InvoiceNumber number,
        Debtor debtor,
        String addressee,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,
        Money total,
        Money open,
        InvoiceState state,
        InvoiceOrigin origin,
        @Nullable Delivery delivery) {

    /** How far an invoice is by e-mail; one that goes to several people is as far as the one it has reached least. */
    @NamedInterface
    public enum Delivery {
        /** The member has nobody to write to: it is to be printed. */
        NO_ADDRESS,
        SENT,
        WAITING,
        /** Nobody can tell whether it arrived. */
        UNCLEAR,
        FAILED
    }
}
