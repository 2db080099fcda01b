package org.wego.membership.credit;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.text.CleanText;

/**
 * An invoice as it should have been.
 *
 * @param invoice the one that is wrong
 * @param addressee the name on the right one
 * @param address what stands below the name, one a line
 * @param lines what is charged, in the currency of the invoice
 * @param reason for those who read the credit note
 * @param read what was open when somebody decided about this
 */
@NamedInterface
public record CorrectInvoice(
        InvoiceNumber invoice, String addressee, String address, List<Line> lines, String reason, BigDecimal read) {

    public static final int LONGEST_ADDRESSEE = 300;
    public static final int LONGEST_ADDRESS = 2_000;
    public static final int LONGEST_DESCRIPTION = 300;
    public static final int LONGEST_REASON = IssueCreditNote.LONGEST_REASON;

    static final int MOST_LINES = 50;

    /** An envelope's window has room for no more; addresses of members, with person and country, are shorter. */
    static final int MOST_ADDRESS_LINES = 12;

    /** Lets texts pass the door and keeps its own copy of the lines. */
    public CorrectInvoice {
        addressee = CleanText.line(addressee);
        address = CleanText.lines(address);
        lines = List.copyOf(lines);
        reason = CleanText.lines(reason);
    }

    /** What is charged. */
    @NamedInterface
    public record Line(String description, BigDecimal amount) {

        /** Lets the words pass the door. */
        public Line {
            description = CleanText.line(description);
        }
    }
}
