package org.wego.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/** Lists the documented meetings; a few a year since 2008, so the whole list is one page. */
@Service
@NamedInterface
public class MeetingRecords {

    private final Meetings meetings;

    MeetingRecords(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The meetings that can have begun by the day, the latest first. */
    @ForEverybody
    public List<MeetingSummary> begunBy(LocalDate day) {
        return meetings.begunBy(day);
    }

    /** The latest of the meetings that a city hosted or is to host. */
    @ForEverybody
    public List<MeetingSummary> hostedBy(MemberId city, int most) {
        return meetings.hostedBy(city, Limit.of(most));
    }
}
