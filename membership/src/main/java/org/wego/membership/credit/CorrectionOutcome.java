package org.wego.membership.credit;

import java.util.Set;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;

/** What came of an attempt to correct an invoice; only {@link Corrected} changed anything. */
@NamedInterface
public sealed interface CorrectionOutcome {

    /** The wrong one is credited, and this one is in its place. */
    @NamedInterface
    record Corrected(InvoiceNumber invoice, CreditNumber credit) implements CorrectionOutcome {}

    /** Something in it cannot be right. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements CorrectionOutcome {}

    /** Something else is open by now than whoever decided about this had read. */
    @NamedInterface
    record Changed(Money open) implements CorrectionOutcome {}

    /** It was corrected before, by this one. */
    @NamedInterface
    record Replaced(InvoiceNumber by) implements CorrectionOutcome {}

    /** All of it was credited or written off before, so that nobody is asked for it any more. */
    record Settled() implements CorrectionOutcome {}

    /** The record that owes it was merged into this one, which is invoiced in its place. */
    @NamedInterface
    record Merged(MemberId into) implements CorrectionOutcome {}

    /** There is no such invoice. */
    record Unknown() implements CorrectionOutcome {}

    /** What can be wrong. */
    @NamedInterface
    enum Problem {
        /** Missing, too long, or with signs that cannot be printed. */
        ADDRESSEE,
        /** Too long, or with signs that cannot be printed. */
        ADDRESS,
        /** None or too many. */
        LINES,
        /** Missing, too long, or with signs that cannot be printed. */
        DESCRIPTION,
        /** Not above zero, or more decimals than the currency has. */
        AMOUNT,
        /** Missing, too long, or with signs that cannot be printed. */
        REASON,
        /** It says what the invoice says. */
        NOTHING_DIFFERENT,
        /** The organisation is not on record, so nobody could be named as the sender. */
        SENDER
    }
}
