package org.wego.governance.meeting;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A meeting with all that is recorded of it.
 *
 * @param version to be handed in with a change
 * @param zone by whose clocks it meets, or null if that is not documented
 * @param nextHost the city that was chosen to host the next one of its kind, if one was
 * @param agenda in its order
 * @param attendance the cities with a seat
 * @param seats how many cities can vote, or null if nobody said so
 */
@NamedInterface
public record MeetingDetails(
        MeetingSummary summary,
        int version,
        @Nullable ZoneId zone,
        @Nullable CityOnRecord nextHost,
        List<AgendaItem> agenda,
        List<Attendee> attendance,
        @Nullable Integer seats,
        Turnout turnout) {

    public MeetingDetails {
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
    }

    public MeetingId id() {
        return summary.id();
    }

    /** The same as it is said in a form. */
    public MeetingDraft said() {
        return new MeetingDraft(
                summary.kind(),
                summary.number(),
                summary.title(),
                summary.begins(),
                summary.ends(),
                summary.host(),
                zone,
                summary.online(),
                summary.state(),
                seats,
                nextHost,
                summary.note() == null ? "" : summary.note(),
                summary.source());
    }
}
