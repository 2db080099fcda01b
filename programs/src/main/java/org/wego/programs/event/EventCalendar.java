package org.wego.programs.event;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lists events by the year. */
@Service
public class EventCalendar {

    private final Events events;

    EventCalendar(Events events) {
        this.events = events;
    }

    /** The years that have events, the latest first. */
    @PreAuthorize("permitAll()")
    public List<Year> years() {
        return events.years().stream().map(Year::of).toList();
    }

    /** The events that can touch the year; one of which no day is known stands at the end of its month. */
    @PreAuthorize("permitAll()")
    public List<EventSummary> of(Year year) {
        LocalDate first = year.atDay(1);
        return events.between(first, first.plusYears(1));
    }
}
