package org.wego.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.event.EventSheet;
import org.wego.programs.event.EventSummary;

/** The file of one event, as mails to its participants bring it. */
@Component
class EventSheets implements EventSheet {

    private final CalendarFile files;

    EventSheets(ApplicationAddress address, MessageSource texts) {
        files = new CalendarFile(address, texts);
    }

    @Override
    public byte[] of(EventSummary event) {
        return files.of(event.title(), List.of(event)).getBytes(StandardCharsets.UTF_8);
    }
}
