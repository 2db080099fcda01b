package org.wego.membership.invoicing;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * The number of an issued invoice. Each fee year has a series of its own, which counts from 1 without a gap.
 *
 * @param year the fee year
 * @param sequence the place in the series, 1 or more
 */
@NamedInterface
public record InvoiceNumber(int year, int sequence) implements Comparable<InvoiceNumber> {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{3})-([0-9]{4,9})");
    private static final Comparator<InvoiceNumber> ORDER =
            Comparator.comparingInt(InvoiceNumber::year).thenComparingInt(InvoiceNumber::sequence);

    /** Checks the ranges. */
    public InvoiceNumber {
        if (year < 1000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("Not an invoice number: year " + year + ", sequence " + sequence);
        }
    }

    /** Reads the form that {@link #toString()} writes, and no other; empty if it is none. */
    public static Optional<InvoiceNumber> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int sequence = Integer.parseInt(form.group(2));
        if (sequence < 1) {
            return Optional.empty();
        }
        InvoiceNumber number = new InvoiceNumber(Integer.parseInt(form.group(1)), sequence);
        return number.toString().equals(text) ? Optional.of(number) : Optional.empty();
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        return ORDER.compare(this, other);
    }

    /** Year and sequence, the latter with at least four digits: {@code 2017-0001}, {@code 2017-10000}. */
    @Override
    public String toString() {
        String digits = Integer.toString(sequence);
        return year + "-" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
