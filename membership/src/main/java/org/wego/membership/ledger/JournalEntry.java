package org.wego.membership.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/**
 * A movement between accounts, complete in itself: its postings sum to zero in each currency.
 *
 * @param bookedOn the business date
 * @param reference the document behind the entry, such as an invoice number
 */
@NamedInterface
public record JournalEntry(JournalEntryId id, LocalDate bookedOn, String reference, List<Posting> postings) {

    /**
     * Checks that debits equal credits.
     *
     * @throws EntryUnbalanced if they do not
     * @throws IllegalArgumentException if there are fewer than two postings
     */
    public JournalEntry {
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("An entry needs two postings or more: " + reference);
        }
        Map<CurrencyUnit, Money> sums = new HashMap<>();
        for (Posting posting : postings) {
            sums.merge(posting.amount().getCurrencyUnit(), posting.amount(), Money::plus);
        }
        sums.values().removeIf(Money::isZero);
        if (!sums.isEmpty()) {
            throw new EntryUnbalanced(reference, sums);
        }
    }

    /** A new entry. */
    public static JournalEntry of(LocalDate bookedOn, String reference, Posting... postings) {
        return new JournalEntry(JournalEntryId.next(), bookedOn, reference, List.of(postings));
    }
}
