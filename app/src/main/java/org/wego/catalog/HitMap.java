package org.wego.catalog;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.wego.drawing.Drawing;
import org.wego.knowledge.search.SearchHit;
import org.wego.map.MapPlace;
import org.wego.map.WorldMap;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Formats;

/** Draws where in the world the cities of hits are, as far as they are members whose place is on record. */
public final class HitMap {

    private final CityPlaces places;
    private final MessageSource texts;

    public HitMap(CityPlaces places, MessageSource texts) {
        this.places = places;
        this.texts = texts;
    }

    /**
     * A map.
     *
     * @param cities how many cities are on it
     * @param hits how many hits are about them
     */
    public record Drawn(Drawing drawing, int cities, int hits) {}

    /**
     * The map of these hits; empty if none of them has a place.
     *
     * @param base where the addresses of the application begin, such as {@code /}
     * @param address where the hits of one city can be read
     */
    public Optional<Drawn> of(List<SearchHit> hits, String base, Function<List<SearchHit>, String> address) {
        Map<MemberId, List<SearchHit>> cities = hits.stream()
                .flatMap(it -> member(it).stream().map(city -> Map.entry(city, it)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        if (cities.isEmpty()) {
            return Optional.empty();
        }
        List<Placed> placed = places.of(cities.keySet()).values().stream()
                .flatMap(it -> Placed.of(it, cities.getOrDefault(it.id(), List.of())).stream())
                .toList();
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        int shown = placed.stream().mapToInt(it -> it.hits().size()).sum();
        String label = text("catalog.map.label", placed.size());
        List<MapPlace> shownPlaces =
                placed.stream().map(it -> place(it, address)).toList();
        return Optional.of(new Drawn(WorldMap.of(label, base, shownPlaces), placed.size(), shown));
    }

    /** A member whose place is on record, with the hits about it. */
    private record Placed(MemberSummary member, BigDecimal latitude, BigDecimal longitude, List<SearchHit> hits) {

        static Optional<Placed> of(MemberSummary member, List<SearchHit> hits) {
            return hits.isEmpty() || member.latitude() == null || member.longitude() == null
                    ? Optional.empty()
                    : Optional.of(new Placed(member, member.latitude(), member.longitude(), hits));
        }
    }

    private MapPlace place(Placed city, Function<List<SearchHit>, String> address) {
        CountryCode country = city.member().country();
        String where = country == null ? "" : Formats.country(country) + ", ";
        String what = city.hits().size() == 1
                ? city.hits().getFirst().title().text()
                : text("catalog.map.entries", city.hits().size());
        return new MapPlace(
                city.member().label(),
                where + what,
                city.latitude().doubleValue(),
                city.longitude().doubleValue(),
                address.apply(city.hits()),
                false);
    }

    private static Optional<MemberId> member(SearchHit hit) {
        return Optional.ofNullable(hit.city()).map(CityOnRecord::member);
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
