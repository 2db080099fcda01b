package org.wego.membership.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.text.CleanText;

/**
 * Lets nobody be reminded of an invoice.
 *
 * @param until the last day; null until it is lifted
 */
@NamedInterface
public record BlockReminders(
        InvoiceNumber invoice, String reason, @Nullable LocalDate until) {

    public static final int LONGEST_REASON = 1_000;

    /** Lets the text pass the door. */
    public BlockReminders {
        reason = CleanText.lines(reason);
    }
}
