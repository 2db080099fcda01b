package org.wego.calendar;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.map.MapPlace;
import org.wego.map.MemberMap;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventSummary;
import org.wego.words.Formats;

/** Draws where in the world events take place: where they say so themselves, else where their city is. */
public final class EventMap {

    private final MemberDirectory directory;
    private final MessageSource texts;

    public EventMap(MemberDirectory directory, MessageSource texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** A point and what it is called; events of one city share theirs. */
    private record Spot(String name, BigDecimal latitude, BigDecimal longitude) {}

    /**
     * The map of these events, a place for each point; empty if none has one.
     *
     * @param base where the addresses of the application begin, such as {@code /}
     * @param address where the events of one place can be read
     */
    public Optional<MemberMap> of(
            List<EventSummary> events, String base, Function<List<EventSummary>, String> address) {
        Map<MemberId, MemberSummary> cities = cities(events);
        Map<Spot, List<EventSummary>> spots = new LinkedHashMap<>();
        for (EventSummary event : events) {
            spot(event, cities)
                    .ifPresent(it ->
                            spots.computeIfAbsent(it, _ -> new ArrayList<>()).add(event));
        }
        int placed = spots.values().stream().mapToInt(List::size).sum();
        List<MapPlace> places = spots.entrySet().stream()
                .map(it -> new MapPlace(
                        it.getKey().name(),
                        it.getValue().stream().map(EventSummary::title).collect(Collectors.joining("; ")),
                        it.getKey().latitude().doubleValue(),
                        it.getKey().longitude().doubleValue(),
                        address.apply(it.getValue()),
                        false))
                .toList();
        return MemberMap.of(texts, base, "events.map.label", places, places.size() + events.size() - placed);
    }

    private Map<MemberId, MemberSummary> cities(List<EventSummary> events) {
        Set<MemberId> members = events.stream()
                .map(EventSummary::city)
                .filter(Objects::nonNull)
                .map(CityOnRecord::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return directory.of(members).stream().collect(Collectors.toMap(MemberSummary::id, Function.identity()));
    }

    private static Optional<Spot> spot(EventSummary event, Map<MemberId, MemberSummary> cities) {
        Coordinates own = event.venue().at();
        if (own != null) {
            return Optional.of(new Spot(name(event), own.latitude(), own.longitude()));
        }
        return Optional.ofNullable(event.city())
                .map(CityOnRecord::member)
                .map(cities::get)
                .filter(it -> it.latitude() != null && it.longitude() != null)
                .map(it -> new Spot(
                        name(event), Objects.requireNonNull(it.latitude()), Objects.requireNonNull(it.longitude())));
    }

    private static String name(EventSummary event) {
        CityOnRecord city = event.city();
        if (city == null) {
            return event.venue().name().isEmpty()
                    ? event.title()
                    : event.venue().name();
        }
        @Nullable CountryCode country = city.country();
        return country == null ? city.name() : city.name() + ", " + Formats.country(country);
    }
}
