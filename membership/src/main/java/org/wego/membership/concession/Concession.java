package org.wego.membership.concession;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;

/**
 * What was granted to a member in place of the schedule's fee.
 *
 * @param amount the fixed amount to pay; none for a waiver
 * @param reason why it was granted
 * @param approver who decided it
 * @param expires the last day it holds
 */
public record Concession(@Nullable Money amount, String reason, String approver, LocalDate expires) {

    /** What was recorded before texts passed a door is read as if it had passed it. */
    public Concession {
        reason = CleanText.lines(reason);
        approver = CleanText.line(approver);
    }
}
