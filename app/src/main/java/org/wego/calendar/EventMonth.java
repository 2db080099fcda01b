package org.wego.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.programs.event.EventSummary;

/**
 * A month as a wall calendar shows it, in weeks from Monday on.
 *
 * @param open the events whose day is not known
 */
public record EventMonth(YearMonth month, List<List<Day>> weeks, List<EventSummary> open) {

    private static final int WEEK = 7;

    /**
     * A day on the wall.
     *
     * @param within whether the day is one of the month, and not of the weeks at its ends
     */
    public record Day(LocalDate date, boolean within, List<EventSummary> events) {}

    /** The month with these events, each on all its days. */
    public static EventMonth of(YearMonth month, List<EventSummary> events) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<EventSummary> dated =
                events.stream().filter(it -> !it.dayUnknown()).toList();
        List<List<Day>> weeks = Stream.iterate(
                        first, it -> !it.isAfter(month.atEndOfMonth()), monday -> monday.plusWeeks(1))
                .map(monday -> IntStream.range(0, WEEK)
                        .mapToObj(monday::plusDays)
                        .map(day -> new Day(day, YearMonth.from(day).equals(month), on(day, dated)))
                        .toList())
                .toList();
        return new EventMonth(
                month, weeks, events.stream().filter(EventSummary::dayUnknown).toList());
    }

    private static List<EventSummary> on(LocalDate day, List<EventSummary> events) {
        return events.stream()
                .filter(it -> !day.isBefore(it.begins().earliest())
                        && !day.isAfter(it.ends().latest()))
                .toList();
    }
}
