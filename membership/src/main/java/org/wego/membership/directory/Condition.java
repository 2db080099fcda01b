package org.wego.membership.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.NameIndex.Candidates;
import org.wego.membership.name.NameCondition;
import org.wego.membership.name.NameKey;
import org.wego.membership.time.StandingRule;

/**
 * The condition and the order of a list of members, with its parameters.
 *
 * @param known how many members of today it leaves, if an index knows without a look at them
 */
record Condition(
        String clause,
        Map<String, Object> parameters,
        @Nullable Integer known) {

    /** So many members are looked up one by one; more are found sooner in their order. */
    private static final int FEW = 1_000;

    static Condition of(MemberSearch search, LocalDate day, NameIndex index) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("day", day);
        Integer known = null;
        if (search.text() != null && !search.text().isBlank()) {
            Optional<Candidates> candidates = index.candidates(search.text());
            Optional<Candidates> few = candidates.filter(it -> it.members().size() <= FEW);
            few.ifPresent(it -> {
                conditions.add(it.members().isEmpty() ? "1 = 0" : "m.id in (:candidates)");
                parameters.put("candidates", it.members());
            });
            if (few.filter(Candidates::sure).isEmpty()) {
                NameCondition named = NameCondition.of("m.search_key", search.text());
                conditions.add(named.clause());
                parameters.putAll(named.parameters());
            }
            known = candidates
                    .filter(it -> it.sure() && !search.isFiltered())
                    .map(it -> it.members().size())
                    .orElse(null);
        }
        if (search.category() != null) {
            conditions.add("m.category = :category");
            parameters.put("category", search.category().name());
        }
        if (search.region() != null) {
            conditions.add("m.region = :region");
            parameters.put("region", search.region().name());
        }
        if (search.country() != null) {
            conditions.add("m.country = :country");
            parameters.put("country", search.country().getAlpha2());
        }
        if (search.standing() != null) {
            conditions.add(StandingRule.sql(search.standing()));
        }
        return new Condition(
                conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), parameters, known);
    }

    /** Only what follows a member by name in ascending order. */
    Condition after(MemberSummary.@Nullable Position last) {
        if (last == null) {
            return this;
        }
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("lastName", NameKey.of(last.name()));
        all.put("lastId", last.id().value());
        return new Condition(
                (clause.isEmpty() ? " where " : clause + " and ")
                        + "m.name_key >= :lastName and (m.name_key > :lastName or m.id > :lastId)",
                all,
                null);
    }

    static String order(MemberSearch search) {
        String direction = search.descending() ? " desc" : "";
        String by = switch (search.sort()) {
            case NAME -> "";
            case COUNTRY -> "m.country" + direction + ", ";
            case CATEGORY -> "m.category" + direction + ", ";
            case POPULATION -> "m.population" + direction + " nulls last, ";
            case JOINED -> "m.joined_earliest" + direction + " nulls last, ";
        };
        return " order by " + by
                + (by.isEmpty() ? "m.name_key" + direction + ", m.id" + direction : "m.name_key, m.id");
    }
}
