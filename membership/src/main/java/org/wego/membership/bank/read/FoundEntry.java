package org.wego.membership.bank.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wego.membership.name.Excerpt;
import org.wego.membership.name.NameKey;
import org.wego.membership.text.CleanText;

/**
 * An entry of a statement as the bank wrote it.
 *
 * @param account whose statement it is
 * @param total what was booked, below zero if it went out
 * @param reference of the bank; empty if it gave none
 * @param parts the transfers in it, at least one
 */
public record FoundEntry(
        String account,
        LocalDate bookedOn,
        String currency,
        BigDecimal total,
        String reference,
        boolean returned,
        List<Part> parts) {

    private static final int LONGEST_REFERENCE = 140;

    /** Lets the texts pass the door and keeps its own copy of the list. */
    public FoundEntry {
        account = CleanText.line(account);
        reference = Excerpt.of(CleanText.line(reference), LONGEST_REFERENCE);
        parts = List.copyOf(parts);
    }

    /** An entry of one transfer. */
    static FoundEntry of(
            String account,
            LocalDate bookedOn,
            String currency,
            BigDecimal total,
            String reference,
            boolean returned,
            Part part) {
        return new FoundEntry(account, bookedOn, currency, total, reference, returned, List.of(part));
    }

    /** Who paid and all words, without what forms and banks write differently. */
    public String words() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part ->
                words.append(part.payer()).append(' ').append(part.text()).append(' '));
        return NameKey.of(words.toString());
    }

    /** What the payer gave it to be known by; empty if it gave nothing. */
    public String endToEnd() {
        return parts.getFirst().endToEnd();
    }

    /**
     * A transfer.
     *
     * @param endToEnd what the payer gave it to be known by
     * @param text what it is for, with every reference that stands anywhere in it
     */
    public record Part(BigDecimal amount, String endToEnd, String payer, String payerAccount, String text) {

        private static final int LONGEST_NAME = 200;
        private static final int LONGEST_ACCOUNT = 40;
        private static final int LONGEST_TEXT = 2000;

        /** Lets the texts pass the door, and cuts them where no statement goes on. */
        public Part {
            endToEnd = Excerpt.of(CleanText.line(endToEnd), LONGEST_REFERENCE);
            payer = Excerpt.of(CleanText.line(payer), LONGEST_NAME);
            payerAccount = Excerpt.of(CleanText.line(payerAccount), LONGEST_ACCOUNT);
            text = Excerpt.of(CleanText.lines(text), LONGEST_TEXT);
        }
    }
}
