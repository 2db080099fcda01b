package org.wego.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.statutes.StatutesInForce;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/** Lists the documented meetings, a few a year since 2008, and tells all that is recorded of one. */
@Service
@NamedInterface
public class MeetingRecords {

    /** All meetings come after it. */
    private static final Place FIRST = new Place(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private final Meetings meetings;
    private final StatutesInForce statutes;

    MeetingRecords(Meetings meetings, StatutesInForce statutes) {
        this.meetings = meetings;
        this.statutes = statutes;
    }

    /**
     * Where a meeting stands in the list of all.
     *
     * @param begins the first day on which it can begin
     */
    @NamedInterface
    public record Place(LocalDate begins, UUID id) {

        /** The place of a meeting. */
        public static Place of(MeetingSummary meeting) {
            return new Place(meeting.begins().earliest(), meeting.id().value());
        }
    }

    /** The meetings that can have begun by the day, the latest first. */
    @ForEverybody
    public List<MeetingSummary> begunBy(LocalDate day) {
        return meetings.begunBy(day);
    }

    /**
     * The meetings, the latest first.
     *
     * @param kind only those, or null for all
     * @param last the one after which the list goes on, or null to begin
     */
    @ForEverybody
    public List<MeetingSummary> after(MeetingSummary.@Nullable Kind kind, @Nullable Place last, int most) {
        Place place = last == null ? FIRST : last;
        return meetings.behind(kind, place.begins(), place.id(), Limit.of(most));
    }

    /** A meeting with all that is recorded of it. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<MeetingDetails> find(MeetingId id) {
        return meetings.findById(id.value()).map(this::details);
    }

    /** The latest of the meetings that a city hosted or is to host. */
    @ForEverybody
    public List<MeetingSummary> hostedBy(MemberId city, int most) {
        return meetings.hostedBy(city, Limit.of(most));
    }

    MeetingDetails details(Meeting meeting) {
        return meeting.details(
                statutes.quorumOn(meeting.summary().begins().earliest()).orElse(null));
    }
}
