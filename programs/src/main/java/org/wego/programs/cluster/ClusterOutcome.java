package org.wego.programs.cluster;

import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** What came of a change of a cluster or of who takes part in it; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface ClusterOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        TOO_LONG,
        TOO_MANY,
        ACTIVITY_WITHOUT_TITLE,
        /** The city takes part or has asked to. */
        ONCE,
        /** It cannot be done from the state that it is in. */
        NOT_IN_STATE,
        /** A city leaves after it joined, and not in days to come. */
        NO_SUCH_DAY,
        /** An activity of years in which there was nobody to do it, or will be nobody to see it. */
        NO_SUCH_DATE
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(UUID id, int version) implements ClusterOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements ClusterOutcome {}

    /** Somebody else changed it since it was read. */
    record Stale() implements ClusterOutcome {}

    /** There is no such cluster or city, or not for whoever asks. */
    record Unknown() implements ClusterOutcome {}
}
