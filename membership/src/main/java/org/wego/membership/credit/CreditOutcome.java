package org.wego.membership.credit;

import java.util.Set;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** What came of an attempt to take something off an invoice; only {@link Issued} changed anything. */
@NamedInterface
public sealed interface CreditOutcome {

    /** The credit note is issued. */
    @NamedInterface
    record Issued(CreditNumber number) implements CreditOutcome {}

    /** Something in it cannot be right. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements CreditOutcome {}

    /** Something else is open by now than whoever decided about this had read. */
    @NamedInterface
    record Changed(Money open) implements CreditOutcome {}

    /** There is no such invoice. */
    record Unknown() implements CreditOutcome {}

    /** What can be wrong. */
    @NamedInterface
    enum Problem {
        /** Not above zero, or more decimals than the currency has. */
        AMOUNT,
        /** Missing, too long, or with signs that cannot be printed. */
        REASON,
        /** More than is open of the invoice. */
        ABOVE_OPEN,
        /** More than a bank keeps. */
        ABOVE_TOLERANCE,
        /** The organisation is not on record, so nobody could be named as the sender. */
        SENDER
    }
}
