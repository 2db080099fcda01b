package org.wego.programs.catalogue;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of a change of the catalogue; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface ProgramOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        /** It needs a name. */
        NO_NAME,
        /** A text is longer than it may be. */
        TOO_LONG,
        /** Another one of the plan has the name. */
        NAME_TAKEN,
        /** A goal stands at the top, a program below a goal or a program, an activity below a program. */
        NOT_BELOW,
        /** It would stand below itself. */
        BELOW_ITSELF,
        /** The year is none of its plan. */
        NO_YEAR_OF_THE_PLAN,
        /** A plan ends after it begins, and begins after the one that it goes on with. */
        NO_SUCH_PLAN,
        /** There is a plan of these years already. */
        PLAN_TAKEN
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(ProgramId program, int version) implements ProgramOutcome {}

    /**
     * A plan was gone on with.
     *
     * @param nodes how many goals, programs and activities it took over
     */
    @NamedInterface
    record Carried(PlanYears plan, int nodes) implements ProgramOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements ProgramOutcome {}

    /**
     * Somebody else changed it since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(ProgramDetails now) implements ProgramOutcome {}

    /** There is no such goal, program or activity. */
    record Unknown() implements ProgramOutcome {}
}
