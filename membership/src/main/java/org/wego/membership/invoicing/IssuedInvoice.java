package org.wego.membership.invoicing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.wego.membership.ledger.JournalEntry;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.Posting;

/**
 * A draft that was given its number, sender and dates.
 *
 * @param sender the letterhead kept for it
 */
record IssuedInvoice(
        InvoiceNumber number,
        InvoiceDraft draft,
        UUID sender,
        LocalDate issuedOn,
        LocalDate dueOn,
        String issuedBy,
        OffsetDateTime issuedAt) {

    PaymentReference reference() {
        return PaymentReference.of(number);
    }

    /** The debtor owes the total, the organisation earned it. */
    JournalEntry entry() {
        return JournalEntry.of(
                issuedOn,
                number.toString(),
                Posting.debit(LedgerAccount.receivable(draft.debtor()), draft.total()),
                Posting.credit(draft.subject().income(), draft.total()));
    }
}
