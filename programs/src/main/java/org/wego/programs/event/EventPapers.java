package org.wego.programs.event;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.membership.file.FileReaders;
import org.wego.membership.file.FileSubject;

/** Events have papers, which everybody reads until somebody says otherwise. */
@Component
class EventPapers implements FileSubject {

    private final Events events;

    EventPapers(Events events) {
        this.events = events;
    }

    @Override
    public String name() {
        return EventKeeping.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return events.findById(id).map(event -> new Filed(event.title(), null));
    }

    @Override
    public FileReaders atFirst() {
        return FileReaders.EVERYBODY;
    }
}
