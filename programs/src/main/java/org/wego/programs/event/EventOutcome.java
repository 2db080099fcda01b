package org.wego.programs.event;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of a change of an event; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface EventOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        /** An event needs a title. */
        NO_TITLE,
        /** A text is longer than it may be. */
        TOO_LONG,
        /** There are more rows than there may be. */
        TOO_MANY,
        /** It would end before it begins. */
        ENDS_BEFORE_BEGIN,
        /** It would last for years. */
        LASTS_TOO_LONG,
        /** It is in a year in which no event can be. */
        NO_SUCH_YEAR,
        /** Hours say nothing as long as a day is not known. */
        HOURS_WITHOUT_DAY,
        /** Clocks are put forward over that time. */
        NO_SUCH_TIME,
        /** A link does not begin with https:// or http:// and a host. */
        NO_ADDRESS,
        /** A line of the timetable is on a day on which there is no event. */
        SESSION_ON_OTHER_DAY,
        /** A line of the timetable says nothing. */
        SESSION_WITHOUT_TITLE,
        /** The program that was named is not there. */
        NO_SUCH_PROGRAM,
        /** Whoever counts on it wants to know why. */
        NO_REASON,
        /** What is still to come cannot be postponed to a day that is over. */
        POSTPONED_INTO_THE_PAST,
        /** It was cancelled, and stays so. */
        CANCELLED
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(EventId event, int version) implements EventOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Invalid(Set<Problem> problems) implements EventOutcome {}

    /**
     * Somebody else changed the event since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(EventDetails now) implements EventOutcome {}

    /** People are registered for it: it can be cancelled, and stays on record for them. */
    record StillNeeded() implements EventOutcome {}

    /** There is no such event. */
    record Unknown() implements EventOutcome {}
}
