package org.wego.membership.credit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.text.CleanText;

/**
 * What is to be taken off an invoice.
 *
 * @param amount in the currency of the invoice
 * @param reason for those who read the credit note
 * @param read what was open when somebody decided about this; null if nobody looked
 */
@NamedInterface
public record IssueCreditNote(
        InvoiceNumber invoice,
        BigDecimal amount,
        CreditKind kind,
        String reason,
        @Nullable BigDecimal read) {

    public static final int LONGEST_REASON = 1000;

    /** Lets the reason pass the door. */
    public IssueCreditNote {
        reason = CleanText.lines(reason);
    }
}
