package org.wego.governance.term;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.membership.organisation.CityOnRecord;

/** What came of a change of a term; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface TermOutcome {

    /** What can be wrong with what was entered. */
    @NamedInterface
    enum Problem {
        /** A term needs a name. */
        NO_NAME,
        /** Another term has the name. */
        NAME_TAKEN,
        /** The term would end before it starts. */
        TERM_BACKWARDS,
        /** A seat that is held is beyond the number of posts, or no seat has such a number. */
        NO_SUCH_SEAT,
        /** No city was named. */
        NO_CITY,
        /** The member had left the organisation, or had not joined it, on all these days. */
        NOT_A_MEMBER,
        /** The appointment would begin before the term or after it. */
        BEGINS_OUTSIDE_TERM,
        /** The appointment would end before the term or after it. */
        ENDS_OUTSIDE_TERM,
        /** The appointment would not last a day. */
        ENDS_BEFORE_BEGIN,
        /** The appointment ended before, or was struck. */
        ENDED_ALREADY,
        /** What was recorded by mistake is struck and never ended. */
        STRUCK_NOT_ENDED,
        /** Nobody said where it is written. */
        NO_SOURCE,
        /** Somebody must say why. */
        NO_REASON,
        /** A text is longer than it may be. */
        TOO_LONG,
        /** The term has appointments, and is kept with them. */
        HAS_APPOINTMENTS,
        /** The term is in force already. */
        IN_FORCE_ALREADY
    }

    /**
     * It is recorded.
     *
     * @param version to be handed in with the next change
     */
    @NamedInterface
    record Saved(TermId term, int version) implements TermOutcome {}

    /**
     * Something is missing or cannot be.
     *
     * @param seat of whose appointment, or null if it is the term's
     */
    @NamedInterface
    record Invalid(@Nullable Seat seat, Set<Problem> problems) implements TermOutcome {}

    /** A city holds the seat in that capacity on some of these days. */
    @NamedInterface
    record SeatTaken(Seat seat, CityOnRecord city, Tenure tenure) implements TermOutcome {}

    /** The city holds another seat of that office, or this one in another capacity, on some of these days. */
    @NamedInterface
    record AlreadyInOffice(Seat seat, CityOnRecord city, Tenure tenure) implements TermOutcome {}

    /**
     * Somebody else changed the term since it was read.
     *
     * @param now how it stands now
     */
    @NamedInterface
    record Stale(TermDetails now) implements TermOutcome {}

    /** There is no such term or appointment. */
    @NamedInterface
    record Unknown() implements TermOutcome {}
}
