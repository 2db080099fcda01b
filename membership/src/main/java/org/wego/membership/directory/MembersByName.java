package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/**
 * Finds the members that names mean: by any of their names, in any spelling, in the country of the record. Where the
 * key leaves several, the one that is called so to the letter is meant, if it is the only one.
 */
@Component
class MembersByName {

    /** How many cities of a country are looked for at once. */
    private static final int BLOCK = 50;

    private static final String CANDIDATES = "select id, name, country, search_key from membership.member where ";

    private final JdbcClient jdbc;

    MembersByName(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom each of the cities is, whatever member it has so far; a statement for each country and block of them. */
    Map<CityOnRecord, NamedMember> of(Collection<CityOnRecord> cities) {
        Map<CityOnRecord, NamedMember> named = new LinkedHashMap<>();
        Map<String, List<CityOnRecord>> byCountry = cities.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        city -> city.country() == null ? "" : city.country().getAlpha2(),
                        TreeMap::new,
                        Collectors.toList()));
        byCountry.values().forEach(group -> {
            for (int from = 0; from < group.size(); from += BLOCK) {
                look(group.subList(from, Math.min(group.size(), from + BLOCK)), named);
            }
        });
        return named;
    }

    private void look(List<CityOnRecord> block, Map<CityOnRecord, NamedMember> named) {
        List<Candidate> candidates = candidates(
                block.stream().flatMap(MembersByName::keys).collect(Collectors.toSet()),
                block.getFirst().country());
        block.forEach(city -> named.put(city, meant(city, candidates)));
    }

    /** Of some cities those that one of these members may be, by one statement. */
    List<CityOnRecord> whichMayBe(Collection<UUID> ids, List<CityOnRecord> cities) {
        if (cities.isEmpty()) {
            return cities;
        }
        List<Candidate> candidates = jdbc.sql(CANDIDATES + "id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> candidate(row))
                .list();
        return cities.stream()
                .filter(city -> candidates.stream().anyMatch(it -> it.mayBe(city)))
                .toList();
    }

    private List<Candidate> candidates(Set<String> keys, @Nullable CountryCode country) {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        keys.forEach(key -> {
            String parameter = "key" + parameters.size();
            conditions.add("search_key like :" + parameter);
            parameters.put(parameter, "%" + key + "%");
        });
        String there = "";
        if (country != null) {
            there = "country = :country and ";
            parameters.put("country", country.getAlpha2());
        }
        return jdbc.sql(CANDIDATES + there + "(" + String.join(" or ", conditions) + ") order by id")
                .params(parameters)
                .query((row, _) -> candidate(row))
                .list();
    }

    private static NamedMember meant(CityOnRecord city, List<Candidate> candidates) {
        List<Candidate> alike = candidates.stream().filter(it -> it.mayBe(city)).toList();
        List<Candidate> exact =
                alike.stream().filter(it -> it.name.equals(city.name())).toList();
        List<Candidate> meant = exact.size() == 1 ? exact : alike;
        return switch (meant.size()) {
            case 0 -> new NamedMember.Nobody();
            case 1 -> new NamedMember.One(meant.getFirst().id);
            default -> new NamedMember.Several(meant.stream().map(Candidate::id).toList());
        };
    }

    /** As they stand between bars in what is stored to be searched, so that no part of a name is taken for the name. */
    private static Stream<String> keys(CityOnRecord city) {
        return NameKey.spellings(city.name()).stream().map(key -> "|" + key + "|");
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new MemberId(row.getObject(1, UUID.class)),
                row.getString(2),
                CountryCode.getByCode(row.getString(3)),
                row.getString(4));
    }

    private record Candidate(
            MemberId id, String name, @Nullable CountryCode country, String keys) {

        boolean mayBe(CityOnRecord city) {
            return (city.country() == null || city.country() == country)
                    && MembersByName.keys(city).anyMatch(keys::contains);
        }
    }
}
