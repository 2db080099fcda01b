package org.wego.membership.joining.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.text.CleanText;

/**
 * The rule by which members join from a day on; nobody is ever approved by a payment.
 *
 * @param source where that is written
 */
@NamedInterface
public record JoiningRule(LocalDate from, ApprovingBody body, FirstYear firstYear, String source) {

    public static final int LONGEST_SOURCE = 500;

    /** Nobody joined before the founding. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    private static final int YEARS_AHEAD = 5;

    /** Keeps a clean source. */
    public JoiningRule {
        source = CleanText.line(source);
    }

    /** What can be wrong with a rule that somebody adds. */
    @NamedInterface
    public enum Problem {
        /** It lies before the founding, or so far ahead that it is a slip. */
        DAY,
        DAY_TAKEN,
        NO_SOURCE,
        SOURCE_TOO_LONG,
        SPOILT
    }

    Set<Problem> problems(LocalDate today) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (from.isBefore(FIRST_DAY) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.add(Problem.DAY);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (source.length() > LONGEST_SOURCE) {
            problems.add(Problem.SOURCE_TOO_LONG);
        }
        if (SpoiltText.isOne(source)) {
            problems.add(Problem.SPOILT);
        }
        return problems;
    }
}
