package org.wego.governance.meeting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lists the documented meetings; a few a year since 2008, so the whole list is one page. */
@Service
public class MeetingRecords {

    private final Meetings meetings;

    MeetingRecords(Meetings meetings) {
        this.meetings = meetings;
    }

    /** All meetings, the latest first. */
    @PreAuthorize("permitAll()")
    public List<MeetingSummary> meetings() {
        return meetings.summaries();
    }
}
