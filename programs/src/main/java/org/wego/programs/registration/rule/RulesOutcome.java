package org.wego.programs.registration.rule;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of a change of how one registers; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface RulesOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        NUMBER_OF_SEATS,
        NUMBER_PER_CITY,
        NO_SUCH_DAY,
        CLOSES_BEFORE_IT_OPENS,
        TOO_MANY_QUESTIONS,
        QUESTION_WITHOUT_TEXT,
        QUESTION_TOO_LONG,
        NUMBER_OF_CHOICES
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    record Saved(int version) implements RulesOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements RulesOutcome {}

    /**
     * More seats are taken than there would be.
     *
     * @param taken how many are
     */
    @NamedInterface
    record TooFewSeats(int taken) implements RulesOutcome {}

    /**
     * Somebody else changed it since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(EventOpening now) implements RulesOutcome {}

    /** There is no such event. */
    record Unknown() implements RulesOutcome {}
}
