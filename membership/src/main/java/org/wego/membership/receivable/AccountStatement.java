package org.wego.membership.receivable;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;

/**
 * The account of a member or a person over a time: above zero it owes, below zero it has paid in advance.
 *
 * @param opening before the first day
 * @param closing after the last day
 */
@NamedInterface
public record AccountStatement(
        Debtor debtor,
        String name,
        LocalDate from,
        LocalDate to,
        Money opening,
        List<Movement> movements,
        Money closing) {

    /** Keeps its own copy of the list. */
    public AccountStatement {
        movements = List.copyOf(movements);
    }

    /**
     * A movement of the account.
     *
     * @param document the number of an invoice or credit note, or the id of a payment
     * @param invoice the one that it is, or that a credit note takes something off; null if a payment moves the account
     * @param amount above zero if more is owed by it
     * @param balance after it
     */
    @NamedInterface
    public record Movement(
            LocalDate on,
            Kind kind,
            String document,
            @Nullable InvoiceNumber invoice,
            Money amount,
            Money balance) {}

    /** What moves the account. */
    @NamedInterface
    public enum Kind {
        INVOICE,
        PAYMENT,
        REVERSAL,
        CREDIT_NOTE
    }
}
