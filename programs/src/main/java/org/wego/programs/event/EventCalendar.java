package org.wego.programs.event;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;

/** Lists events by the year. */
@Service
@NamedInterface
public class EventCalendar {

    private final Events events;

    EventCalendar(Events events) {
        this.events = events;
    }

    /** The years that have events, the latest first. */
    @ForEverybody
    public List<Year> years() {
        return events.years().stream().map(Year::of).toList();
    }

    /** The events that can touch the year; one of which no day is known stands at the end of its month. */
    @ForEverybody
    public List<EventSummary> of(Year year) {
        LocalDate first = year.atDay(1);
        return events.between(first, first.plusYears(1));
    }

    /** The events that surely began before the day, the latest first. */
    @ForEverybody
    public List<EventSummary> before(LocalDate day, int most) {
        return events.before(day, Limit.of(most));
    }

    /** The events that begin on the day or later, or may do so as far as is known, the next first. */
    @ForEverybody
    public List<EventSummary> from(LocalDate day, int most) {
        return events.from(day, Limit.of(most));
    }

    /** The latest of the events that take or took place in a city. */
    @ForEverybody
    public List<EventSummary> in(MemberId city, int most) {
        return events.in(city, Limit.of(most));
    }

    /**
     * The latest of the events whose titles have every word of the text, regardless of accents and case.
     *
     * @param most how many at most
     */
    @ForEverybody
    public List<EventSummary> titled(String text, int most) {
        List<Set<String>> words = NameKey.words(text);
        return words.isEmpty() ? List.of() : events.titled(words, most);
    }
}
