package org.wego.membership.schedule;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.text.CleanText;

/** A schedule as somebody wants it to be; the rule is proven. */
@NamedInterface
public record FeeScheduleDraft(
        MembershipCategory category, String name, LocalDate validFrom, String decidedBy, FeeRule rule) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DECISION = 300;

    /** Between these days lies every schedule that is meant; others are slips of the keyboard. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    /** @throws IllegalArgumentException if the day is before {@link #FIRST_DAY} or after {@link #LAST_DAY} */
    public FeeScheduleDraft {
        if (validFrom.isBefore(FIRST_DAY) || validFrom.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("No schedule is valid from " + validFrom);
        }
        name = CleanText.line(name);
        decidedBy = CleanText.line(decidedBy);
    }
}
