package org.wego.membership.ledger;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** All that was posted, summed up by kind of account and currency. The rows of a currency sum to zero. */
@NamedInterface
public record TrialBalance(List<Row> rows) {

    /** Keeps its own copy of the rows. */
    public TrialBalance {
        rows = List.copyOf(rows);
    }

    /** Debits, credits (both positive) and the debit balance of an account. */
    @NamedInterface
    public record Row(LedgerAccount.Kind account, Money debit, Money credit) {

        /** Debits less credits. */
        public Money balance() {
            return debit.minus(credit);
        }
    }

    /** Whether debits equal credits in each currency. */
    public boolean balances() {
        return rows.stream()
                .map(row -> row.balance().getCurrencyUnit())
                .distinct()
                .allMatch(currency -> remainder(currency).isZero());
    }

    private Money remainder(CurrencyUnit currency) {
        return rows.stream()
                .map(Row::balance)
                .filter(balance -> balance.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }
}
