package org.wego.governance.resolution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wego.governance.meeting.Decisions;
import org.wego.governance.meeting.MeetingId;

/** Tells meetings on which days they adopted something. */
@Component
class DecidedAtMeetings implements Decisions {

    private final ResolutionStore store;

    DecidedAtMeetings(ResolutionStore store) {
        this.store = store;
    }

    @Override
    public List<LocalDate> daysOf(MeetingId meeting) {
        return store.daysOf(meeting.value());
    }
}
