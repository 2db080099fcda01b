package org.wego.membership.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of changes: one for each part of a record, and one for each of its words, by which it is found. */
public final class StoredChanges {

    /** How many numbers the sequence gives at once. */
    static final int BLOCK = 1_000;

    private StoredChanges() {}

    /** Adds the changes, in the transaction of the caller. */
    public static void add(JdbcOperations jdbc, List<RecordChanged> changes) {
        List<Row> rows = new ArrayList<>();
        for (RecordChanged change : changes) {
            for (Change part : change.changes()) {
                if (rows.size() == BLOCK) {
                    write(jdbc, rows);
                    rows.clear();
                }
                rows.add(Row.of(change, part));
            }
        }
        write(jdbc, rows);
    }

    private static void write(JdbcOperations jdbc, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long first = Objects.requireNonNull(
                jdbc.queryForObject("select nextval('membership.record_change_number')", Long.class));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            long number = first + i;
            row.words.forEach(word -> words.add(new Word(word, row.at(), number)));
        }
        long[] number = {first};
        jdbc.batchUpdate("""
                insert into membership.record_change
                    (number, changed_at, actor, subject, record_id, label, field, before_value, after_value, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, rows.size(), (insert, row) -> row.bind(insert, number[0]++));
        jdbc.batchUpdate(
                "insert into membership.record_change_word (word, changed_at, number) values (?, ?, ?)",
                words,
                BLOCK,
                (insert, word) -> {
                    insert.setString(1, word.word);
                    insert.setObject(2, word.at);
                    insert.setLong(3, word.number);
                });
    }

    private record Word(String word, OffsetDateTime at, long number) {}

    private record Row(RecordChanged record, Change part, Set<String> words) {

        static Row of(RecordChanged record, Change part) {
            return new Row(record, part, ChangeWords.of(record.label(), part.before(), part.after()));
        }

        OffsetDateTime at() {
            return OffsetDateTime.ofInstant(record.at(), ZoneOffset.UTC);
        }

        void bind(PreparedStatement insert, long number) throws SQLException {
            insert.setLong(1, number);
            insert.setObject(2, at());
            insert.setString(3, record.actor());
            insert.setString(4, record.subject());
            insert.setObject(5, record.id());
            insert.setString(6, record.label());
            insert.setString(7, part.field());
            insert.setString(8, part.before());
            insert.setString(9, part.after());
            insert.setString(10, ChangeWords.stored(words));
        }
    }
}
