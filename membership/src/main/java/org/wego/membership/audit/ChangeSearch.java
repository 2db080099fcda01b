package org.wego.membership.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds changes among a million. The condition that fewest changes meet chooses the index, which is read from its
 * newest end; all others are checked in the rows it leads to.
 */
@Component
class ChangeSearch {

    /** A beginning that more words have is so common that reading the list from its end finds it soon enough. */
    private static final int MOST_WORDS = 32;

    private static final int MOST_TO_COUNT = 10_000;

    private static final String CHANGE = "select c.number, c.changed_at, c.actor, c.subject, c.record_id, c.label,"
            + " c.field, c.before_value, c.after_value from ";
    private static final String ROWS = "membership.record_change c";
    private static final String ROWS_BY_WORD =
            "membership.record_change_word w join membership.record_change c on c.number = w.number";

    /** One word after the other, each looked up behind all rows of the one before: "!" is before every letter and digit. */
    private static final String WORDS = """
            with recursive found(word, place) as (
                (select word, 1 from membership.record_change_word where word >= ? order by word limit 1)
                union all
                select (select w.word from membership.record_change_word w
                        where w.word >= f.word || '!' order by w.word limit 1), f.place + 1
                from found f where f.word like ? and f.place <= ?)
            select word from found where word like ?""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ChangeSearch(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Part of a list, the newest first, behind a number. */
    List<RecordedChange> find(ChangeFilter filter, @Nullable Long behind, int limit) {
        Conditions wanted = conditions(filter, behind);
        List<Lead> leads = leads(filter);
        Lead lead = leads.isEmpty() ? Lead.NONE : leads.getFirst();
        if (leads.size() > 1) {
            int fewest = Integer.MAX_VALUE;
            for (Lead other : leads) {
                int changes = count(other);
                if (changes < fewest) {
                    fewest = changes;
                    lead = other;
                }
            }
        }
        return read(lead, wanted, limit);
    }

    /**
     * An index that leads to changes.
     *
     * @param rows what is read from
     * @param column what of it has one of the values; empty if the list itself is read
     */
    private record Lead(String rows, String column, List<String> values) {

        static final Lead NONE = new Lead(ROWS, "", List.of());
    }

    /** What every row must be like, among other things that its number lies between two others. */
    private record Conditions(String clause, List<Object> values, long above, long below) {}

    private List<Lead> leads(ChangeFilter filter) {
        List<Lead> leads = new ArrayList<>();
        if (filter.subject() != null) {
            leads.add(new Lead(ROWS, "c.subject", List.of(filter.subject())));
        }
        if (filter.actor() != null) {
            leads.add(new Lead(ROWS, "c.actor", List.of(filter.actor())));
        }
        for (Set<String> spellings : ChangeWords.sought(filter.text())) {
            List<String> words =
                    spellings.stream().flatMap(this::wordsBeginning).distinct().toList();
            if (words.size() <= MOST_WORDS) {
                leads.add(new Lead(ROWS_BY_WORD, "w.word", words));
            }
        }
        return leads;
    }

    /** The words that begin so; if there are many, some of them, but more than {@link #MOST_WORDS}. */
    private Stream<String> wordsBeginning(String beginning) {
        String pattern = beginning + "%";
        return jdbc.query(WORDS, (row, _) -> row.getString(1), beginning, pattern, MOST_WORDS, pattern).stream();
    }

    private int count(Lead lead) {
        if (lead.values().isEmpty()) {
            return 0;
        }
        String table = lead.rows().equals(ROWS) ? ROWS : "membership.record_change_word w";
        String marks = lead.values().stream().map(_ -> "?").collect(Collectors.joining(", "));
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from (select 1 from " + table + " where " + lead.column() + " in (" + marks
                        + ") limit " + MOST_TO_COUNT + ") counted",
                Integer.class,
                lead.values().toArray()));
    }

    private List<RecordedChange> read(Lead lead, Conditions wanted, int limit) {
        boolean list = lead.column().isEmpty();
        if (wanted.above() >= wanted.below() || (lead.values().isEmpty() && !list)) {
            return List.of();
        }
        String number = lead.rows().equals(ROWS) ? "c.number" : "w.number";
        String part = CHANGE + lead.rows() + " where " + number + " > ? and " + number + " < ?" + wanted.clause();
        List<Object> values = new ArrayList<>();
        if (list) {
            values.addAll(List.of(wanted.above(), wanted.below()));
            values.addAll(wanted.values());
            part += " order by c.number desc limit " + limit;
        } else {
            String it = part + " and " + lead.column() + " = ? order by " + lead.column() + " desc, " + number
                    + " desc limit " + limit;
            lead.values().forEach(value -> {
                values.addAll(List.of(wanted.above(), wanted.below()));
                values.addAll(wanted.values());
                values.add(value);
            });
            String parts = lead.values().stream().map(_ -> "(" + it + ")").collect(Collectors.joining(" union "));
            part = "select * from (" + (lead.values().size() == 1 ? it : parts) + ") found order by number desc limit "
                    + limit;
        }
        return jdbc.query(part, (row, _) -> change(row), values.toArray());
    }

    /** What every row must be like, written so that it leads to no other index than the one that is chosen. */
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
