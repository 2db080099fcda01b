package org.wego.programs.call;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.programs.call.CallOutcome.Problem;

/**
 * What is said of a call.
 *
 * @param opens the first day on which letters are taken; a call has one
 * @param closes the last one; a call has one
 * @param about what cities are asked for; may be empty
 */
@NamedInterface
public record CallDraft(@Nullable LocalDate opens, @Nullable LocalDate closes, String about) {

    /** The longest text, in characters. */
    public static final int LONGEST_ABOUT = 4_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public CallDraft {
        about = CleanText.lines(about);
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (opens == null || closes == null || isBeyond(opens) || isBeyond(closes)) {
            problems.add(Problem.NO_DAYS);
        } else if (closes.isBefore(opens)) {
            problems.add(Problem.CLOSES_BEFORE_OPENING);
        }
        if (about.length() > LONGEST_ABOUT) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }

    private static boolean isBeyond(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }
}
