package org.wego.governance.resolution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What came of a change of a resolution; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface ResolutionOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        /** A resolution needs a title. */
        NO_TITLE,
        /** A resolution needs a text. */
        NO_TEXT,
        /** Nobody said where it is written. */
        NO_SOURCE,
        /** Somebody must say why. */
        NO_REASON,
        /** A text is longer than it may be. */
        TOO_LONG,
        /** The meeting is not on record. */
        NO_MEETING,
        /** The meeting is one of another body. */
        OTHER_BODY,
        /** The meeting was called off. */
        MEETING_CANCELLED,
        /** It would be adopted before the meeting began. */
        BEFORE_MEETING,
        /** It would be adopted after the meeting was over. */
        AFTER_MEETING,
        /** It would be adopted on a day to come. */
        NOT_YET_ADOPTED,
        /** It would be adopted before there was an organisation. */
        BEFORE_FOUNDATION,
        /** Its number is one of another year. */
        OTHER_YEAR,
        /** Votes are counted from 0 on. */
        NO_SUCH_VOTES,
        /** More votes are counted than there are seats, or cities that took part. */
        TOO_MANY_VOTES,
        /** More were against it than in favour. */
        LOST,
        /** Too few took part; somebody must say why it counts. */
        NO_QUORUM,
        /** It was adopted before: it bears its number for good. */
        ADOPTED_ALREADY,
        /** It is a draft still. */
        NOT_ADOPTED
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     * @param number the one it bears, or null while it is a draft
     */
    @NamedInterface
    record Saved(
            ResolutionId resolution, int version, @Nullable ResolutionNumber number) implements ResolutionOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements ResolutionOutcome {}

    /**
     * Somebody else changed the resolution since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(ResolutionSummary now) implements ResolutionOutcome {}

    /** There is no such resolution. */
    record Unknown() implements ResolutionOutcome {}
}
