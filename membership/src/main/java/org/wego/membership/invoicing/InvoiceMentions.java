package org.wego.membership.invoicing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invoices that a text of a payer or a bank names.
 *
 * @param byReference by a creditor reference whose check digits are right, however it is grouped
 * @param byNumber by a number, which may as well be something else
 */
public record InvoiceMentions(Set<InvoiceNumber> byReference, Set<InvoiceNumber> byNumber) {

    private static final Pattern REFERENCE =
            Pattern.compile("RF\\s?(\\d\\s?\\d)((?:[\\s-]?\\d){8,20})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9])([12]\\d{3})\\s?[-\u2010-\u2013/.]\\s?(\\d{4,9})(?![0-9])");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 13;
    private static final int YEAR = 4;

    /** Keeps its own copies, in the order of the text. */
    public InvoiceMentions {
        byReference = Collections.unmodifiableSet(new LinkedHashSet<>(byReference));
        byNumber = Collections.unmodifiableSet(new LinkedHashSet<>(byNumber));
    }

    /** Looks through a text. */
    public static InvoiceMentions in(String text) {
        Set<InvoiceNumber> byReference = new LinkedHashSet<>();
        Matcher references = REFERENCE.matcher(text);
        while (references.find()) {
            held(references.group(1).replaceAll("\\s", ""), references.group(2)).ifPresent(byReference::add);
        }
        Set<InvoiceNumber> byNumber = new LinkedHashSet<>();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            InvoiceNumber.parse(numbers.group(1) + "-" + numbers.group(2)).ifPresent(byNumber::add);
        }
        return new InvoiceMentions(byReference, byNumber);
    }

    /** The longest that holds, as a payer may go on with other digits behind a blank. */
    private static Optional<InvoiceNumber> held(String check, String digits) {
        for (int end = digits.length(); end > 0; end--) {
            boolean endsGroup = end == digits.length() || !Character.isDigit(digits.charAt(end));
            String body = digits.substring(0, end).replaceAll("\\D", "");
            if (endsGroup && body.length() >= SHORTEST && body.length() <= LONGEST) {
                Optional<InvoiceNumber> number =
                        InvoiceNumber.parse(body.substring(0, YEAR) + "-" + body.substring(YEAR));
                if (number.isPresent() && new PaymentReference("RF" + check + body).holds()) {
                    return number;
                }
            }
        }
        return Optional.empty();
    }
}
