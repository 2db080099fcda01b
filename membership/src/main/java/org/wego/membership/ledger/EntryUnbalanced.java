package org.wego.membership.ledger;

import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The postings of an entry do not sum to zero in each currency. */
class EntryUnbalanced extends RuntimeException {

    private final transient Map<CurrencyUnit, Money> remainders;

    EntryUnbalanced(String reference, Map<CurrencyUnit, Money> remainders) {
        super("Entry " + reference + " does not balance: " + remainders.values());
        this.remainders = Map.copyOf(remainders);
    }

    /** What is left in each currency that does not balance. */
    public Map<CurrencyUnit, Money> remainders() {
        return remainders;
    }
}
