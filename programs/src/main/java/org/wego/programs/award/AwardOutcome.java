package org.wego.programs.award;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What came of a change of an edition or a nomination; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface AwardOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        NO_NAME,
        NO_YEAR,
        NO_CATEGORY,
        /** Something is nominated in a category that is taken away. */
        CATEGORY_IN_USE,
        NO_LIMIT,
        TOO_LONG,
        TOO_MANY,
        NO_TITLE,
        NO_TEXT,
        /** The city has nominated as much as it may. */
        LIMIT_REACHED,
        /** The edition does not take that now. */
        NOT_NOW,
        /** It cannot be done from the state that it is in. */
        NOT_IN_STATE,
        /** Each criterion gets one to five points. */
        NO_POINTS,
        /** Whoever acts has declared a conflict. */
        CONFLICT,
        /** Whoever acts does so for the city that nominates it. */
        OWN_CITY,
        /** Nobody may sign in with that e-mail. */
        NO_ACCOUNT,
        NO_REASON
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(UUID id, int version) implements AwardOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements AwardOutcome {}

    /** Somebody else changed it since it was read. */
    record Stale() implements AwardOutcome {}

    /** There is no such edition or nomination, or not for whoever asks. */
    @NamedInterface
    record Unknown() implements AwardOutcome {}
}
