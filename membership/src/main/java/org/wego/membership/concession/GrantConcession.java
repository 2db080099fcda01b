package org.wego.membership.concession;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/**
 * What staff want to grant.
 *
 * @param amount the fixed amount in US dollars; none for a waiver
 * @param firstYear the first fee year it covers
 * @param expires the last day it holds; the fee year in which that day lies is covered as well
 */
@NamedInterface
public record GrantConcession(
        MemberId member, @Nullable Money amount, String reason, String approver, int firstYear, LocalDate expires) {

    public static final int LONGEST_REASON = 1000;
    public static final int LONGEST_APPROVER = 200;
    public static final int MOST_YEARS = 20;
    public static final int FIRST_YEAR = 2000;
    public static final int YEARS_AHEAD = 20;

    public GrantConcession {
        reason = CleanText.lines(reason);
        approver = CleanText.line(approver);
    }
}
