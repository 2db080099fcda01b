package org.wego.ui.programs;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.home.Finder;

/** Finds events by words of their titles. */
@Component
@Order(40)
class EventFinder implements Finder {

    private final EventCalendar calendar;

    EventFinder(EventCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String title() {
        return "programs.search.events";
    }

    @Override
    public String hint() {
        return "programs.search.events.hint";
    }

    @Override
    public List<Hit> find(String asked, int most) {
        return calendar.titled(asked, most).stream().map(EventFinder::hit).toList();
    }

    private static Hit hit(EventSummary event) {
        return new Hit(event.title(), event.dates(), EventAddress.event(event.id()));
    }
}
