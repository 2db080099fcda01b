package org.wego.membership.ledger;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/** What a posting goes to: debits are positive amounts, credits negative ones. */
@NamedInterface
public sealed interface Account {

    /** What a member owes. */
    record Receivable(MemberId member) implements Account {}

    /** What the organisation earned by membership fees. */
    record FeeIncome() implements Account {}

    /** What a member owes. */
    static Account receivable(MemberId member) {
        return new Receivable(member);
    }

    /** What the organisation earned by membership fees. */
    static Account feeIncome() {
        return new FeeIncome();
    }

    /** The kind alone, as the trial balance sums it up. */
    default Kind kind() {
        return switch (this) {
            case Receivable _ -> Kind.RECEIVABLE;
            case FeeIncome _ -> Kind.FEE_INCOME;
        };
    }

    /** Kinds of accounts. */
    @NamedInterface
    enum Kind {
        RECEIVABLE,
        FEE_INCOME
    }
}
