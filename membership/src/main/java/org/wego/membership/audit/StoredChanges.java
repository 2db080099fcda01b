package org.wego.membership.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of changes: one for each part of a record, and one for each of its words, by which it is found. */
public final class StoredChanges {

    /** How many numbers the sequence gives at once. */
    static final int BLOCK = 1_000;

    private StoredChanges() {}

    /** Adds the changes, in the transaction of the caller. */
    static void add(JdbcOperations jdbc, List<RecordChanged> changes) {
        inBlocks(changes, rows -> {
            long first = writeRows(jdbc, rows);
            writeWords(jdbc, rows, first);
        });
    }

    /** Adds the changes without the words that they are found by, for a migration before the one that writes those. */
    public static void addUnfound(JdbcOperations jdbc, List<RecordChanged> changes) {
        inBlocks(changes, rows -> writeRows(jdbc, rows));
    }

    private static void inBlocks(List<RecordChanged> changes, Consumer<List<Row>> write) {
        List<Row> rows = new ArrayList<>();
        for (RecordChanged change : changes) {
            for (Change part : change.changes()) {
                rows.add(Row.of(change, part));
                if (rows.size() == BLOCK) {
                    write.accept(rows);
                    rows.clear();
                }
            }
        }
        if (!rows.isEmpty()) {
            write.accept(rows);
        }
    }

    /** Answers the number of the first row; the others have the numbers behind it. */
    private static long writeRows(JdbcOperations jdbc, List<Row> rows) {
        long first = Objects.requireNonNull(
                jdbc.queryForObject("select nextval('membership.record_change_number')", Long.class));
        long[] number = {first};
        jdbc.batchUpdate("""
                insert into membership.record_change
                    (number, changed_at, actor, subject, record_id, label, field, before_value, after_value, words)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, rows.size(), (insert, row) -> row.bind(insert, number[0]++));
        return first;
    }

    private static void writeWords(JdbcOperations jdbc, List<Row> rows, long first) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            long number = first + i;
            rows.get(i).words.forEach(word -> words.add(new Word(word, number)));
        }
        jdbc.batchUpdate(
                "insert into membership.record_change_word (word, number) values (?, ?)",
                words,
                BLOCK,
                (insert, word) -> {
                    insert.setString(1, word.word);
                    insert.setLong(2, word.number);
                });
    }

    private record Word(String word, long number) {}

    private record Row(RecordChanged record, Change part, Set<String> words) {

        static Row of(RecordChanged record, Change part) {
            return new Row(record, part, ChangeWords.of(record.label(), part.before(), part.after()));
        }

        void bind(PreparedStatement insert, long number) throws SQLException {
            insert.setLong(1, number);
            insert.setObject(2, OffsetDateTime.ofInstant(record.at(), ZoneOffset.UTC));
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
