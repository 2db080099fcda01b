package org.wego.membership.ledger;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/**
 * One side of a journal entry.
 *
 * @param amount positive to debit the account, negative to credit it
 */
@NamedInterface
public record Posting(LedgerAccount account, Money amount) {

    /** Adds the amount to the debit side of the account. */
    public static Posting debit(LedgerAccount account, Money amount) {
        return new Posting(account, amount);
    }

    /** Adds the amount to the credit side of the account. */
    public static Posting credit(LedgerAccount account, Money amount) {
        return new Posting(account, amount.negated());
    }
}
