package org.wego.web.site.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wego.calendar.CalendarFile;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventFilter;
import org.wego.web.copy.PublicPage;
import org.wego.web.copy.WrittenView;

/** The calendar to subscribe to: the events of a year, or all since a year ago, narrowed as the page of events is. */
@Controller
@PublicPage
class EventFeed {

    /** More than the organisation holds in a decade; a calendar program reads all of it each time. */
    private static final int MOST = 5_000;

    private final EventCalendar calendar;
    private final CalendarFile ical;
    private final MessageSource texts;
    private final Clock clock;

    EventFeed(EventCalendar calendar, CalendarFile ical, MessageSource texts, Clock clock) {
        this.calendar = calendar;
        this.ical = ical;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/feeds/events.ics")
    WrittenView feed(@ModelAttribute EventQuestion.Parameters parameters) {
        EventFilter filter =
                EventQuestion.read(parameters).filter(LocalDate.now(clock).minusYears(1));
        return new WrittenView(
                CalendarFile.MEDIA_TYPE,
                ical.of(
                        texts.getMessage("events.calendar.name", null, Locale.ENGLISH),
                        calendar.after(filter, null, MOST)),
                null);
    }
}
