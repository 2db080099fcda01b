package org.wego.membership.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcOperations;

/** The rows of changes: one for each part of a record, and those of the words by which it is found. */
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
        jdbc.update("""
                insert into membership.record_change
                    (number, changed_at, actor, subject, record_id, label, field, before_value, after_value, words)
                select number, changed_at, actor, subject, record_id, label, field, before_value, after_value, words
                from unnest(
                    cast(? as bigint array), cast(? as timestamp(6) with time zone array), cast(? as varchar array),
                    cast(? as varchar array), cast(? as uuid array), cast(? as varchar array), cast(? as varchar array),
                    cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))
                    as reported (number, changed_at, actor, subject, record_id, label, field, before_value,
                        after_value, words)""", insert -> {
            Columns columns = new Columns(insert);
            columns.add("bigint", LongStream.range(first, first + rows.size()).boxed());
            columns.add(
                    "timestamptz", rows.stream().map(row -> OffsetDateTime.ofInstant(row.record.at(), ZoneOffset.UTC)));
            columns.add("varchar", rows.stream().map(row -> row.record.actor()));
            columns.add("varchar", rows.stream().map(row -> row.record.subject()));
            columns.add("uuid", rows.stream().map(row -> row.record.id()));
            columns.add("varchar", rows.stream().map(row -> row.record.label()));
            columns.add("varchar", rows.stream().map(row -> row.part.field()));
            columns.add("varchar", rows.stream().map(row -> row.part.before()));
            columns.add("varchar", rows.stream().map(row -> row.part.after()));
            columns.add("varchar", rows.stream().map(row -> ChangeWords.stored(row.words)));
        });
        return first;
    }

    private static void writeWords(JdbcOperations jdbc, List<Row> rows, long first) {
        WordPlaces places = new WordPlaces();
        for (int i = 0; i < rows.size(); i++) {
            places.add(first + i, rows.get(i).words);
        }
        places.write(jdbc);
    }

    private record Row(RecordChanged record, Change part, Set<String> words) {

        static Row of(RecordChanged record, Change part) {
            return new Row(record, part, ChangeWords.of(record.label(), part.before(), part.after()));
        }
    }
}
