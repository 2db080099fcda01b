package org.wego.membership.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds changes among a million. Words, kind and actor are looked up in one index, that of the rarest from its newest end;
 * what it leads to is narrowed by the others there as long as it is much, and then checked in the rows.
 */
@Component
class ChangeSearch {

    /** A beginning that more words have is looked for as a whole, or in the rows that all else leads to. */
    private static final int MOST_WORDS = 32;

    private static final int MOST_TO_COUNT = 10_000;

    /** So many rows of the index are read for a beginning; one that has more is found soon enough without. */
    private static final int MOST_OF_A_BEGINNING = 60_000;

    /** Two leave few enough of what three or more would. */
    private static final int MOST_BEGINNINGS = 2;

    private static final int MOST_AT_ONCE = 500;

    private static final String CHANGE = "select c.number, c.changed_at, c.actor, c.subject, c.record_id, c.label,"
            + " c.field, c.before_value, c.after_value from ";
    private static final String ROWS = "membership.record_change c";

    private static final Conditions EVERYTHING = new Conditions("", List.of(), 0, Long.MAX_VALUE);

    private final JdbcTemplate jdbc;
    private final WordIndex words;
    private final Clock clock;

    ChangeSearch(JdbcTemplate jdbc, WordIndex words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    /** Part of a list, the newest first, behind a number. */
    List<RecordedChange> find(ChangeFilter filter, @Nullable Long behind, int limit) {
        Conditions wanted = conditions(filter, behind);
        if (wanted.above() >= wanted.below()) {
            return List.of();
        }
        Sought sought = sought(filter);
        if (sought.isNowhere()) {
            return List.of();
        }
        List<Map<Long, Long>> sets = sets(sought, wanted);
        return sought.groups.isEmpty() && sets.isEmpty()
                ? read("1 = 1", List.of(), "", wanted, limit)
                : byPlaces(words.matches(sought.groups, sets, wanted.above(), wanted.below()), wanted, limit);
    }

    /** The latest changes of records, read from the newest end of each. */
    List<RecordedChange> of(Collection<UUID> records, int limit) {
        if (records.isEmpty()) {
            return List.of();
        }
        String marks = records.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return read("c.record_id in (" + marks + ")", List.copyOf(records), "", EVERYTHING, limit);
    }

    /**
     * What is looked for.
     *
     * @param groups words of which a change has one of each group, the rarest first
     * @param rarest how many changes have one of the first group; a great number if they were not counted
     * @param beginnings of so many words that they are not named
     */
    private record Sought(List<List<String>> groups, int rarest, List<Set<String>> beginnings) {

        static Sought of(List<List<String>> groups, List<Set<String>> beginnings, WordIndex words) {
            if (groups.isEmpty() || groups.size() + beginnings.size() < 2) {
                return new Sought(groups, Integer.MAX_VALUE, beginnings);
            }
            Map<List<String>, Integer> counts = new HashMap<>();
            groups.forEach(it -> counts.put(it, words.count(it, MOST_TO_COUNT)));
            return new Sought(
                    groups.stream()
                            .sorted(Comparator.comparingInt(it -> counts.getOrDefault(it, 0)))
                            .toList(),
                    Collections.min(counts.values()),
                    beginnings);
        }

        boolean isNowhere() {
            return groups.stream().anyMatch(List::isEmpty);
        }
    }

    /** The condition on each row, which includes that its number lies between two others. */
    private record Conditions(String clause, List<Object> values, long above, long below) {}

    private Sought sought(ChangeFilter filter) {
        List<List<String>> groups = new ArrayList<>();
        List<Set<String>> beginnings = new ArrayList<>();
        if (filter.subject() != null) {
            groups.add(List.of(ChangeWords.kind(filter.subject())));
        }
        if (filter.actor() != null) {
            groups.add(List.of(ChangeWords.actor(filter.actor())));
        }
        for (Set<String> spellings : ChangeWords.sought(filter.text())) {
            List<String> found = spellings.stream()
                    .flatMap(beginning -> words.beginning(beginning, MOST_WORDS))
                    .distinct()
                    .toList();
            if (found.size() <= MOST_WORDS) {
                groups.add(found);
            } else {
                beginnings.add(spellings);
            }
        }
        return Sought.of(groups, beginnings, words);
    }

    /** The places of the beginnings, the fewest first; none where a beginning alone or a rare word is looked for. */
    private List<Map<Long, Long>> sets(Sought sought, Conditions wanted) {
        if (sought.rarest < MOST_TO_COUNT || sought.beginnings.size() + sought.groups.size() < 2) {
            return List.of();
        }
        return sought.beginnings.stream()
                .limit(MOST_BEGINNINGS)
                .flatMap(it -> places(it, wanted).stream())
                .sorted(Comparator.comparingInt(Map::size))
                .toList();
    }

    /** Of a word in its spellings; empty if there are too many to read them. */
    private Optional<Map<Long, Long>> places(Set<String> spellings, Conditions wanted) {
        Map<Long, Long> all = new HashMap<>();
        for (String spelling : spellings) {
            Optional<Map<Long, Long>> places =
                    words.places(spelling, wanted.above(), wanted.below(), MOST_OF_A_BEGINNING);
            if (places.isEmpty()) {
                return places;
            }
            places.get().forEach((block, bits) -> all.merge(block, bits, (some, others) -> some | others));
        }
        return Optional.of(all);
    }

    private List<RecordedChange> byPlaces(WordMatches numbers, Conditions wanted, int limit) {
        List<RecordedChange> found = new ArrayList<>();
        List<Long> next = numbers.next(limit);
        while (!next.isEmpty() && found.size() < limit) {
            String marks = next.stream().map(_ -> "?").collect(Collectors.joining(", "));
            found.addAll(read("c.number in (" + marks + ")", next, "", wanted, limit - found.size()));
            // what is rare takes many looks, and looking at many numbers costs little more than looking at few
            next = numbers.next(MOST_AT_ONCE);
        }
        return found;
    }

    private List<RecordedChange> read(String which, List<?> keys, String order, Conditions wanted, int limit) {
        List<Object> values = new ArrayList<>(keys);
        values.addAll(List.of(wanted.above(), wanted.below()));
        values.addAll(wanted.values());
        return jdbc.query(
                CHANGE + ROWS + " where " + which + " and c.number > ? and c.number < ?" + wanted.clause()
                        + " order by " + order + "c.number desc limit " + limit,
                (row, _) -> change(row),
                values.toArray());
    }

    /** The condition on each row, written so that no other index is used than the chosen one. */
    private Conditions conditions(ChangeFilter filter, @Nullable Long behind) {
        StringBuilder clause = new StringBuilder();
        List<Object> values = new ArrayList<>();
        long above = 0;
        long below = behind == null ? Long.MAX_VALUE : behind;
        if (filter.subject() != null) {
            clause.append(" and c.subject || '' = ?");
            values.add(filter.subject());
        }
        if (filter.actor() != null) {
            clause.append(" and c.actor || '' = ?");
            values.add(filter.actor());
        }
        for (Set<String> spellings : ChangeWords.sought(filter.text())) {
            clause.append(
                    spellings.stream().map(_ -> "c.words like ?").collect(Collectors.joining(" or ", " and (", ")")));
            spellings.forEach(word -> values.add(ChangeWords.beginning(word)));
        }
        if (filter.from() != null) {
            clause.append(" and case when c.changed_at >= ? then 1 else 0 end = 1");
            values.add(start(filter.from()));
            above = numberAt(
                    "changed_at < ? order by changed_at desc", filter.from().minusDays(1), above);
        }
        if (filter.until() != null) {
            LocalDate next = filter.until().plusDays(1);
            clause.append(" and case when c.changed_at < ? then 1 else 0 end = 1");
            values.add(start(next));
            below = Math.min(below, numberAt("changed_at >= ? order by changed_at", next.plusDays(1), below));
        }
        return new Conditions(clause.toString(), values, above, below);
    }

    /**
     * The number of the change nearest to a day, beyond which none can be of the days that are asked for. Between the time
     * of a change and its number lies at most its transaction, and none lasts a day.
     */
    private long numberAt(String nearest, LocalDate day, long otherwise) {
        return jdbc
                .query(
                        "select number from membership.record_change where " + nearest + " limit 1",
                        (row, _) -> row.getLong(1),
                        start(day))
                .stream()
                .findFirst()
                .orElse(otherwise);
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static RecordedChange change(ResultSet row) throws SQLException {
        return new RecordedChange(
                row.getLong("number"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("subject"),
                row.getObject("record_id", UUID.class),
                row.getString("label"),
                row.getString("field"),
                row.getString("before_value"),
                row.getString("after_value"));
    }
}
