package org.wego.membership.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds changes among a million. The condition that fewest changes meet chooses the index, which is read from its
 * newest end; all others are checked in the rows it leads to.
 */
@Component
class ChangeSearch {

    /** If more words begin so, reading the list from its end finds one of them soon enough. */
    private static final int MOST_WORDS = 32;

    private static final int MOST_TO_COUNT = 10_000;
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
        return switch (lead(filter)) {
            case Lead.Words(var some) -> byWords(some, wanted, limit);
            case Lead.Column(var name, var value) ->
                read("c." + name + " = ?", List.of(value), "c." + name + " desc, ", wanted, limit);
            case Lead.None() -> read("1 = 1", List.of(), "", wanted, limit);
        };
    }

    /** The latest changes of records, read from the newest end of each. */
    List<RecordedChange> of(Collection<UUID> records, int limit) {
        if (records.isEmpty()) {
            return List.of();
        }
        String marks = records.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return read("c.record_id in (" + marks + ")", List.copyOf(records), "", EVERYTHING, limit);
    }

    /** An index that leads to changes. */
    private sealed interface Lead {

        /** The list itself, read from its end. */
        record None() implements Lead {}

        record Column(String name, String value) implements Lead {}

        /** Any of some words. */
        record Words(List<String> words) implements Lead {}
    }

    /** The condition on each row, which includes that its number lies between two others. */
    private record Conditions(String clause, List<Object> values, long above, long below) {}

    private Lead lead(ChangeFilter filter) {
        List<Lead> leads = leads(filter);
        if (leads.size() < 2) {
            return leads.isEmpty() ? new Lead.None() : leads.getFirst();
        }
        Map<Lead, Integer> changes = new LinkedHashMap<>();
        leads.forEach(lead -> changes.put(lead, count(lead)));
        return Collections.min(changes.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private List<Lead> leads(ChangeFilter filter) {
        List<Lead> leads = new ArrayList<>();
        if (filter.subject() != null) {
            leads.add(new Lead.Column("subject", filter.subject()));
        }
        if (filter.actor() != null) {
            leads.add(new Lead.Column("actor", filter.actor()));
        }
        for (Set<String> spellings : ChangeWords.sought(filter.text())) {
            List<String> found = spellings.stream()
                    .flatMap(beginning -> words.beginning(beginning, MOST_WORDS))
                    .distinct()
                    .toList();
            if (found.size() <= MOST_WORDS) {
                leads.add(new Lead.Words(found));
            }
        }
        return leads;
    }

    private int count(Lead lead) {
        return switch (lead) {
            case Lead.Words(var some) -> words.count(some, MOST_TO_COUNT);
            case Lead.Column(var name, var value) ->
                Objects.requireNonNull(jdbc.queryForObject(
                        "select count(*) from (select 1 from " + ROWS + " where c." + name + " = ? limit "
                                + MOST_TO_COUNT + ") counted",
                        Integer.class,
                        value));
            case Lead.None() -> Integer.MAX_VALUE;
        };
    }

    private List<RecordedChange> byWords(List<String> some, Conditions wanted, int limit) {
        List<RecordedChange> found = new ArrayList<>();
        WordIndex.Numbers numbers = words.numbers(some, wanted.above(), wanted.below());
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
