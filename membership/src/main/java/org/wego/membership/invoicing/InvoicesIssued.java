package org.wego.membership.invoicing;

import java.util.List;
import org.wego.membership.organisation.MemberId;

/**
 * Invoices were issued. Published in the transaction that issues them, for what must be true from their first moment on.
 *
 * @param members whose they are, in the order of the numbers
 */
public record InvoicesIssued(List<InvoiceNumber> numbers, List<MemberId> members) {

    /** Keeps its own copies. */
    public InvoicesIssued {
        numbers = List.copyOf(numbers);
        members = List.copyOf(members);
    }
}
