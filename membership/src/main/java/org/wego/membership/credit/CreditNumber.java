package org.wego.membership.credit;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;

/**
 * The number of a credit note. Each fee year has a series of its own, which counts from 1 without a gap.
 *
 * @param year the fee year of the invoice
 * @param sequence the place in the series, 1 or more
 */
@NamedInterface
public record CreditNumber(int year, int sequence) {

    private static final String SIGN = "C";

    /** Checks the ranges, which are those of invoices. */
    public CreditNumber {
        new InvoiceNumber(year, sequence);
    }

    /** Reads the form that {@link #toString()} writes, and no other; empty if it is none. */
    public static Optional<CreditNumber> parse(String text) {
        return text.startsWith(SIGN)
                ? InvoiceNumber.parse(text.substring(SIGN.length()))
                        .map(it -> new CreditNumber(it.year(), it.sequence()))
                : Optional.empty();
    }

    /** {@code C2017-0001}. */
    @Override
    public String toString() {
        return SIGN + new InvoiceNumber(year, sequence);
    }
}
