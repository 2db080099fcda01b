package org.wego.governance.statutes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.membership.text.CleanText;

/**
 * What the statutes ask from a day on.
 *
 * @param validFrom null only while nobody has said it
 * @param committeeAtMost the most cities the Executive Committee may have, President and Vice Presidents included
 * @param vicePresidentsAtLeast the fewest Vice President Cities
 * @param quorum the part of the seats that must be present; null until somebody states it
 * @param note empty if there is nothing to say
 */
@NamedInterface
public record StatutesDraft(
        @Nullable LocalDate validFrom,
        int committeeAtMost,
        int vicePresidentsAtLeast,
        @Nullable Quorum quorum,
        String note,
        String source) {

    /** The most cities that can be asked for. */
    public static final int MOST = 999;

    /** The longest note or source, in characters. */
    public static final int LONGEST_TEXT = 500;

    public StatutesDraft {
        note = CleanText.line(note);
        source = CleanText.line(source);
    }

    /** What is missing, too long or cannot be. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (validFrom == null) {
            problems.add(Problem.NO_DATE);
        }
        if (committeeAtMost < 1
                || committeeAtMost > MOST
                || vicePresidentsAtLeast < 0
                || vicePresidentsAtLeast > MOST) {
            problems.add(Problem.NO_SUCH_NUMBER);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (note.length() > LONGEST_TEXT || source.length() > LONGEST_TEXT) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
