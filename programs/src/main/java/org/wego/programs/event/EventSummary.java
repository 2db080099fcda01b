package org.wego.programs.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramId;

/**
 * An event.
 *
 * @param state as it is recorded; {@link #stateOn} tells how far it is on a day
 * @param begins its first day, as well as it is known
 * @param ends its last day, as well as it is known
 * @param hours of its first and last day, or null if it fills its days or none is known
 * @param city where it takes place, or null if that is not documented
 * @param program that it belongs to, or null
 * @param reason why it was postponed or cancelled, else empty
 * @param revision counts what readers saw change
 * @param changedAt when they saw it change last
 */
@NamedInterface
public record EventSummary(
        EventId id,
        String title,
        EventKind kind,
        EventState state,
        PartialDate begins,
        PartialDate ends,
        @Nullable EventHours hours,
        @Nullable CityOnRecord city,
        EventVenue venue,
        @Nullable ProgramId program,
        String reason,
        String source,
        int revision,
        Instant changedAt) {

    /** "27–30 Jun 2017" or "April 2017". */
    public String dates() {
        return begins.writtenTo(ends);
    }

    /** Whether only the month or the year is known. */
    public boolean dayUnknown() {
        return !begins.exact();
    }

    /** Whether it does not take place. */
    public boolean cancelled() {
        return state == EventState.CANCELLED;
    }

    /** Whether it takes place on other days than was said at first. */
    public boolean postponed() {
        return state == EventState.POSTPONED;
    }

    /** How far it is on a day: held once its last day is over. */
    public EventState stateOn(LocalDate today) {
        return !cancelled() && ends.latest().isBefore(today) ? EventState.HELD : state;
    }
}
