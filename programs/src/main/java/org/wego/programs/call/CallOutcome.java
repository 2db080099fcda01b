package org.wego.programs.call;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What came of a change of a call or of a letter; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface CallOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        NO_DAYS,
        CLOSES_BEFORE_OPENING,
        TOO_LONG,
        /** The project has a call. */
        CALLED_ALREADY,
        NO_TEXT,
        /** Letters are taken from the opening to the closing. */
        NOT_OPEN,
        /** Letters are scored and chosen once the call is closed. */
        STILL_OPEN,
        /** The city has handed in a letter. */
        ONCE,
        /** It cannot be done from the state that it is in. */
        NOT_IN_STATE,
        /** Each criterion gets one to five points. */
        NO_POINTS,
        /** The project cannot go on so in that city. */
        PROJECT_REFUSES
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(UUID id, int version) implements CallOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements CallOutcome {}

    /** Somebody else changed it since it was read. */
    @NamedInterface
    record Stale() implements CallOutcome {}

    /** There is no such call or letter, or not for whoever asks. */
    record Unknown() implements CallOutcome {}
}
