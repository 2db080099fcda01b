package org.wego.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lists the documented meetings; a few a year since 2008, so the whole list is one page. */
@Service
@NamedInterface
public class MeetingRecords {

    private final Meetings meetings;

    MeetingRecords(Meetings meetings) {
        this.meetings = meetings;
    }

    /** The meetings that can have begun by the day, the latest first. */
    @PreAuthorize("permitAll()")
    public List<MeetingSummary> begunBy(LocalDate day) {
        return meetings.begunBy(day);
    }
}
