package org.wego.web.site.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.wego.calendar.CalendarFile;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.event.EventId;
import org.wego.programs.subscription.PersonalCalendar;
import org.wego.programs.subscription.PersonalEvent;

/** The calendar of one person: whoever knows its secret reads it, nobody keeps it on the way, and no search engine lists it. */
@Controller
class PersonalFeed {

    private static final CacheControl BY_NOBODY_ELSE = CacheControl.noCache().cachePrivate();

    private final PersonalCalendar calendar;
    private final CalendarFile ical;
    private final MessageSource texts;

    PersonalFeed(PersonalCalendar calendar, ApplicationAddress address, MessageSource texts) {
        this.calendar = calendar;
        this.ical = new CalendarFile(address, texts);
        this.texts = texts;
    }

    /** Not found for a secret that was replaced or taken back. */
    @GetMapping("/feeds/personal/{token}.ics")
    @Nullable
    ResponseEntity<byte[]> feed(@PathVariable String token, WebRequest request) {
        List<PersonalEvent> events =
                calendar.open(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Set<EventId> open = events.stream()
                .filter(Predicate.not(PersonalEvent::certain))
                .map(it -> it.event().id())
                .collect(Collectors.toSet());
        return CalendarAnswer.of(
                ical.of(
                        texts.getMessage("events.calendar.personal", null, Locale.ENGLISH),
                        events.stream().map(PersonalEvent::event).toList(),
                        open),
                BY_NOBODY_ELSE,
                request);
    }
}
