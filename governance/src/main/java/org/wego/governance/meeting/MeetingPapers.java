package org.wego.governance.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.FileSubject;

/** Meetings have papers: members read them, and everybody those that are opened. */
@Component
class MeetingPapers implements FileSubject {

    private final Meetings meetings;

    MeetingPapers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return MeetingEditing.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return meetings.findById(id).map(meeting -> new Filed(meeting.title(), null));
    }

    @Override
    public FileReaders atFirst() {
        return FileReaders.ACCOUNTS;
    }
}
