package org.wego.membership.concession;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was granted to a member in place of the schedule's fee.
 *
 * @param amount the fixed amount to pay; none for a waiver
 * @param reason why it was granted
 * @param approver who decided it
 * @param expires the last day it holds
 */
public record Concession(@Nullable Money amount, String reason, String approver, LocalDate expires) {}
