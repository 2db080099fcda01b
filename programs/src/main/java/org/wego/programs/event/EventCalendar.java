package org.wego.programs.event;

import jakarta.persistence.criteria.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;

/** Shows the events; one of which no day is known stands at the end of its month. */
@Service
@NamedInterface
public class EventCalendar {

    private static final int MOST_OF_A_YEAR = 1_000;

    private final Events events;

    EventCalendar(Events events) {
        this.events = events;
    }

    /**
     * Where an event stands in the list of all.
     *
     * @param latest the last day on which it can begin
     * @param earliest the first one
     */
    @NamedInterface
    public record Place(LocalDate latest, LocalDate earliest, UUID id) {

        /** The place of an event. */
        public static Place of(EventSummary event) {
            return new Place(
                    event.begins().latest(),
                    event.begins().earliest(),
                    event.id().value());
        }
    }

    /** The years that have events, the latest first. */
    @ForEverybody
    public List<Year> years() {
        return events.years().stream().map(Year::of).toList();
    }

    /** The events that can touch the year. */
    @ForEverybody
    public List<EventSummary> of(Year year) {
        return events.found(EventFilter.of(year).specification(), Events.NEXT_FIRST, 0, MOST_OF_A_YEAR);
    }

    /** An event with all that is recorded of it. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<EventDetails> find(EventId id) {
        return events.findById(id.value()).map(Event::details);
    }

    /** A stretch of the events that fit, the first one first. */
    @ForEverybody
    public List<EventSummary> list(EventFilter filter, int offset, int limit) {
        return events.found(filter.specification(), Events.NEXT_FIRST, offset, limit);
    }

    /** The same, the last one first. */
    @ForEverybody
    public List<EventSummary> latest(EventFilter filter, int offset, int limit) {
        return events.found(filter.specification(), Events.LATEST_FIRST, offset, limit);
    }

    /** How many events fit. */
    @ForEverybody
    public int count(EventFilter filter) {
        return Math.toIntExact(events.count(filter.specification()));
    }

    /**
     * The events that fit, the first one first.
     *
     * @param last the one after which the list goes on, or null to begin
     */
    @ForEverybody
    public List<EventSummary> after(EventFilter filter, @Nullable Place last, int most) {
        Specification<Event> fitting = filter.specification();
        return events.found(last == null ? fitting : fitting.and(behind(last)), Events.NEXT_FIRST, 0, most);
    }

    /** These events, the first one first; those that are gone are left out. */
    @ForEverybody
    public List<EventSummary> those(Collection<EventId> ids) {
        return ids.isEmpty()
                ? List.of()
                : events.found(
                        (event, _, _) -> event.get("id")
                                .in(ids.stream().map(EventId::value).toList()),
                        Events.NEXT_FIRST,
                        0,
                        ids.size());
    }

    /** The events that surely began before the day, the latest first. */
    @ForEverybody
    public List<EventSummary> before(LocalDate day, int most) {
        return events.found(
                (event, _, is) -> is.lessThan(event.get("begins").get("latest"), day), Events.LATEST_FIRST, 0, most);
    }

    /** The events that begin on the day or later, or may do so as far as is known, the next first. */
    @ForEverybody
    public List<EventSummary> from(LocalDate day, int most) {
        return events.found(
                (event, _, is) -> is.greaterThanOrEqualTo(event.get("begins").get("latest"), day),
                Events.NEXT_FIRST,
                0,
                most);
    }

    /** The latest of the events that take or took place in a city. */
    @ForEverybody
    public List<EventSummary> in(MemberId city, int most) {
        return events.found(
                (event, _, is) -> is.equal(event.get("city").get("member"), city), Events.LATEST_FIRST, 0, most);
    }

    /**
     * The latest of the events whose titles have every word of the text, regardless of accents and case.
     *
     * @param most how many at most
     */
    @ForEverybody
    public List<EventSummary> titled(String text, int most) {
        return NameKey.words(text).isEmpty()
                ? List.of()
                : events.found(
                        new EventFilter(null, null, null, null, null, text).specification(),
                        Events.LATEST_FIRST,
                        0,
                        most);
    }

    private static Specification<Event> behind(Place last) {
        return (event, _, is) -> {
            Path<LocalDate> latest = event.get("begins").get("latest");
            Path<LocalDate> earliest = event.get("begins").get("earliest");
            return is.or(
                    is.greaterThan(latest, last.latest()),
                    is.and(is.equal(latest, last.latest()), is.greaterThan(earliest, last.earliest())),
                    is.and(
                            is.equal(latest, last.latest()),
                            is.equal(earliest, last.earliest()),
                            is.greaterThan(event.get("id"), last.id())));
        };
    }
}
