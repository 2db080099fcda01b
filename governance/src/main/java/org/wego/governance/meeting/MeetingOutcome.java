package org.wego.governance.meeting;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of a change of a meeting; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface MeetingOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        /** A meeting, or an item of its agenda, needs a title. */
        NO_TITLE,
        /** Nobody said where it is written. */
        NO_SOURCE,
        /** A text is longer than it may be. */
        TOO_LONG,
        /** The meeting would end before it begins. */
        ENDS_BEFORE_BEGIN,
        /** A meeting of days to come was not held yet. */
        NOT_YET_HELD,
        /** No meeting has such a number. */
        NO_SUCH_NUMBER,
        /** Another meeting of its kind has the number. */
        NUMBER_TAKEN,
        /** No body has so many seats, or so few. */
        NO_SUCH_SEATS,
        /** More cities took part than have a seat. */
        MORE_THAN_SEATS,
        /** A city is named twice. */
        CITY_TWICE,
        /** No city was named. */
        NO_CITY,
        /** Nobody said who took the place of a city. */
        NO_REPRESENTATIVE,
        /** There are more rows than there may be. */
        TOO_MANY,
        /** What was decided there is recorded: on days outside of these, or by another body. */
        DECIDED_OTHERWISE
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(MeetingId meeting, int version) implements MeetingOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements MeetingOutcome {}

    /**
     * Somebody else changed the meeting since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(MeetingDetails now) implements MeetingOutcome {}

    /** There is no such meeting. */
    record Unknown() implements MeetingOutcome {}
}
