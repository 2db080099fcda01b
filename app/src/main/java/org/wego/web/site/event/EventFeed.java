package org.wego.web.site.event;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;
import org.wego.calendar.CalendarFile;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventFilter;

/** The calendar to subscribe to: the events of a year, or all since a year ago, narrowed as the page of events is. */
@Controller
class EventFeed {

    /** More than the organisation holds in a decade; a calendar program reads all of it each time. */
    private static final int MOST = 5_000;

    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final EventCalendar calendar;
    private final CalendarFile ical;
    private final MessageSource texts;
    private final Clock clock;

    EventFeed(EventCalendar calendar, ApplicationAddress address, MessageSource texts, Clock clock) {
        this.calendar = calendar;
        this.ical = new CalendarFile(address, texts);
        this.texts = texts;
        this.clock = clock;
    }

    /** The same bytes, and a strong tag of them, as long as no event in it changes. */
    @GetMapping("/feeds/events.ics")
    @Nullable
    ResponseEntity<byte[]> feed(@ModelAttribute EventQuestion.Parameters parameters, WebRequest request) {
        EventFilter filter =
                EventQuestion.read(parameters).filter(LocalDate.now(clock).minusYears(1));
        return CalendarAnswer.of(
                ical.of(
                        texts.getMessage("events.calendar.name", null, Locale.ENGLISH),
                        calendar.after(filter, null, MOST)),
                SHORTLY,
                request);
    }
}
