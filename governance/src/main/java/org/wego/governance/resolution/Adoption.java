package org.wego.governance.resolution;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * How a draft was adopted.
 *
 * @param day on which; its year is that of the number
 * @param votes null if nobody counted them
 * @param source where it is written
 * @param reason why it counts although too few took part; else it may be empty
 */
@NamedInterface
public record Adoption(LocalDate day, @Nullable Votes votes, String source, String reason) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    public Adoption {
        source = CleanText.line(source);
        reason = CleanText.lines(reason);
    }

    /**
     * What is missing, too long or cannot be.
     *
     * @param founded since when there is an organisation that decides; empty if that is not on record
     */
    Set<Problem> problems(LocalDate today, Optional<PartialDate> founded) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (source.length() > ResolutionDraft.LONGEST_SOURCE || reason.length() > LONGEST_REASON) {
            problems.add(Problem.TOO_LONG);
        }
        if (day.isAfter(today)) {
            problems.add(Problem.NOT_YET_ADOPTED);
        }
        if (founded.filter(it -> day.isBefore(it.earliest())).isPresent()) {
            problems.add(Problem.BEFORE_FOUNDATION);
        }
        if (votes != null && !votes.isPossible()) {
            problems.add(Problem.NO_SUCH_VOTES);
        } else if (votes != null && votes.isLost()) {
            problems.add(Problem.LOST);
        }
        return problems;
    }
}
