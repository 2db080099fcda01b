package org.wego.membership.invoicing;

import java.util.List;
import org.wego.membership.ledger.Debtor;

/**
 * Invoices were issued. Published in the transaction that issues them, for what must be true from their first moment on.
 *
 * @param debtors who owes them, in the order of the numbers
 */
public record InvoicesIssued(List<InvoiceNumber> numbers, List<Debtor> debtors) {

    /** Keeps its own copies. */
    public InvoicesIssued {
        numbers = List.copyOf(numbers);
        debtors = List.copyOf(debtors);
    }
}
