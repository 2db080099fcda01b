package org.wego.programs.project;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of a change of a project; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface ProjectOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        NO_SUBJECT,
        NO_YEAR,
        /** A link leads to a page, by http or https. */
        NO_ADDRESS,
        TOO_LONG,
        TOO_MANY,
        NO_CITY,
        CITY_TWICE,
        /** Something was done or written in the city, which must not be lost. */
        CITY_AT_WORK,
        /** It cannot be done from the state that it is in. */
        NOT_IN_STATE,
        NO_REASON,
        ENDS_BEFORE_BEGIN,
        /** So long ago or so far ahead that no project has such a day. */
        NO_SUCH_DATE,
        MILESTONE_WITHOUT_TITLE,
        PARTNER_WITHOUT_NAME,
        AMOUNT_MISSING,
        AMOUNT_NOT_POSITIVE,
        /** Larger than anybody can spend, or with more decimals than the currency has. */
        NO_SUCH_AMOUNT,
        AMOUNT_WITHOUT_DATE,
        NO_CURRENCY,
        INDICATOR_WITHOUT_NAME,
        INDICATOR_TWICE,
        PERIOD_WITHOUT_DATE,
        PERIOD_WITHOUT_FIGURE,
        PERIOD_TWICE,
        /** Longer than anybody could read. */
        NO_SUCH_FIGURE;

        /** Adds it to those that were found, if so. */
        void in(Set<Problem> problems, boolean found) {
            if (found) {
                problems.add(this);
            }
        }
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(ProjectId project, int version) implements ProjectOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements ProjectOutcome {}

    /**
     * Somebody else changed it since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(ProjectDetails now) implements ProjectOutcome {}

    /** There is no such project. */
    record Unknown() implements ProjectOutcome {}
}
