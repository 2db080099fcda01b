package org.wego.membership.reminder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.text.CleanText;

/**
 * Has nobody reminded of an invoice.
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

    /** What is wrong with it, apart from its invoice. */
    Set<BlockProblem> problems(LocalDate today) {
        Set<BlockProblem> problems = EnumSet.noneOf(BlockProblem.class);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            problems.add(BlockProblem.REASON);
        }
        if (until != null && until.isBefore(today)) {
            problems.add(BlockProblem.UNTIL);
        }
        return problems;
    }
}
