package org.wego.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import org.wego.programs.event.EventSummary;

/**
 * A year at a glance: what there was month by month.
 *
 * @param months those that have events, an event in the one in which it begins
 * @param open the events of which only the year is known
 */
public record EventYear(Year year, List<InMonth> months, List<EventSummary> open) {

    /** A month of it with its events, the first one first. */
    public record InMonth(Month month, List<EventSummary> events) {}

    /** The year with these events; what began before it stands in its first month. */
    public static EventYear of(Year year, List<EventSummary> events) {
        List<EventSummary> open =
                events.stream().filter(EventYear::isOfUnknownMonth).toList();
        List<EventSummary> known =
                events.stream().filter(it -> !isOfUnknownMonth(it)).toList();
        List<InMonth> months = Arrays.stream(Month.values())
                .map(month -> new InMonth(
                        month,
                        known.stream().filter(it -> begun(it, year) == month).toList()))
                .filter(it -> !it.events().isEmpty())
                .toList();
        return new EventYear(year, months, open);
    }

    private static boolean isOfUnknownMonth(EventSummary event) {
        LocalDate first = event.begins().earliest();
        LocalDate last = event.begins().latest();
        return first.getMonth() != last.getMonth() || first.getYear() != last.getYear();
    }

    private static Month begun(EventSummary event, Year year) {
        LocalDate first = event.begins().earliest();
        return first.getYear() < year.getValue() ? Month.JANUARY : first.getMonth();
    }
}
