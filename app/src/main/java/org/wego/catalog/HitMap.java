package org.wego.catalog;

import com.neovisionaries.i18n.CountryCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.wego.drawing.Drawing;
import org.wego.knowledge.search.SearchHit;
import org.wego.map.MapPlace;
import org.wego.map.WorldMap;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Formats;

/** Draws where in the world the cities of hits are, as far as they are members whose place is on record. */
@Service
public class HitMap {

    /** The most members that are read for a map. */
    private static final int MOST = 1_000;

    private final MemberDirectory members;
    private final MessageSource texts;

    HitMap(MemberDirectory members, MessageSource texts) {
        this.members = members;
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
    @ForEverybody
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
        List<MemberSummary> placed = members.find(MemberSearch.ALL, 0, MOST).stream()
                .filter(it -> cities.containsKey(it.id()))
                .toList();
        List<MapPlace> places = placed.stream()
                .flatMap(it -> place(it, cities.get(it.id()), address))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int shown = placed.stream()
                .filter(it -> it.latitude() != null)
                .mapToInt(it -> cities.get(it.id()).size())
                .sum();
        return Optional.of(new Drawn(
                WorldMap.of(text("catalog.map.label", places.size(), shown), base, places), places.size(), shown));
    }

    private Stream<MapPlace> place(
            MemberSummary member, List<SearchHit> hits, Function<List<SearchHit>, String> address) {
        if (member.latitude() == null || member.longitude() == null) {
            return Stream.empty();
        }
        CountryCode country = member.country();
        String where = country == null ? "" : Formats.country(country) + ", ";
        String what = hits.size() == 1
                ? hits.getFirst().title().text()
                : text("catalog.map.entries", hits.size());
        return Stream.of(new MapPlace(
                member.label(),
                where + what,
                member.latitude().doubleValue(),
                member.longitude().doubleValue(),
                address.apply(hits),
                false));
    }

    private static Optional<MemberId> member(SearchHit hit) {
        return Optional.ofNullable(hit.city()).map(CityOnRecord::member);
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
