package org.wego.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.wego.knowledge.search.SearchHit;
import org.wego.map.MemberMap;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** Draws where in the world the cities of hits are, as far as they are members. */
public final class HitMap {

    private final CityPlaces places;
    private final MessageSource texts;

    public HitMap(CityPlaces places, MessageSource texts) {
        this.places = places;
        this.texts = texts;
    }

    /**
     * The map of these hits; empty if none of them has a place.
     *
     * @param base where the addresses of the application begin, such as {@code /}
     * @param address where the hits of one city can be read
     */
    public Optional<MemberMap> of(List<SearchHit> hits, String base, Function<List<SearchHit>, String> address) {
        Map<MemberId, List<SearchHit>> cities = hits.stream()
                .flatMap(it -> member(it).stream().map(city -> Map.entry(city, it)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return MemberMap.of(
                texts,
                base,
                places.of(cities.keySet()),
                Set.of(),
                it -> address.apply(cities.getOrDefault(it, List.of())));
    }

    private static Optional<MemberId> member(SearchHit hit) {
        return Optional.ofNullable(hit.city()).map(CityOnRecord::member);
    }
}
