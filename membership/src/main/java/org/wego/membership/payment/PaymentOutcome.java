package org.wego.membership.payment;

import java.util.Set;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** What came of an attempt to record, book or reverse a payment; only {@link Done} changed anything. */
@NamedInterface
public sealed interface PaymentOutcome {

    /** It is done. */
    @NamedInterface
    record Done(PaymentId payment) implements PaymentOutcome {}

    /** This movement at the bank is recorded already: same reference, day and amount. */
    @NamedInterface
    record Known(PaymentId first) implements PaymentOutcome {}

    /** Something in it cannot be right. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements PaymentOutcome {}

    /** Something else is open by now than whoever decided about this had read. */
    @NamedInterface
    record Changed(Money open) implements PaymentOutcome {}

    /** There is no such payment. */
    record Unknown() implements PaymentOutcome {}

    /** It was reversed before. */
    record Reversed() implements PaymentOutcome {}

    /** It is booked to a member already. */
    record Booked() implements PaymentOutcome {}

    /** What can be wrong. */
    @NamedInterface
    enum Problem {
        /** Not above zero, with more decimals than the currency has, or impossibly large. */
        AMOUNT,
        /** Not that of the invoices. */
        CURRENCY,
        /** In the future, or long before the invoice. */
        RECEIVED_ON,
        /** Too long. */
        PAYER,
        /** Too long. */
        BANK_REFERENCE,
        /** Too long. */
        NOTE,
        /** Missing or too long. */
        REASON,
        /** No such member is on record. */
        MEMBER,
        /** No such invoice was issued. */
        INVOICE,
        /** An invoice of another member. */
        FOREIGN_INVOICE,
        /** An invoice named twice, or an amount for one that is no amount of money. */
        ALLOCATION,
        /** More than is open of an invoice. */
        ABOVE_OPEN,
        /** More for invoices than was paid. */
        ABOVE_PAYMENT
    }
}
