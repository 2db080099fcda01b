package org.wego.governance.meeting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings that nobody changes before the transaction of the caller ends. */
@Component
public class LockedMeetings {

    private final Meetings meetings;
    private final MeetingRecords records;

    LockedMeetings(Meetings meetings, MeetingRecords records) {
        this.meetings = meetings;
        this.records = records;
    }

    /** A meeting with all that is recorded of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<MeetingDetails> find(MeetingId id) {
        return meetings.toStay(id.value()).map(records::details);
    }
}
