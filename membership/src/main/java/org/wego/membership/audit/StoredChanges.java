package org.wego.membership.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.wego.membership.block.BlockInsert;

/** The rows of changes: one for each part of a record, and those of the words by which it is found. */
public final class StoredChanges {

    /** How many numbers the sequence gives at once. */
    static final int BLOCK = 1_000;

    private static final BlockInsert<Numbered> ROWS = BlockInsert.<Numbered>into("membership.record_change")
            .column("number", "bigint", Numbered::number)
            .column(
                    "changed_at",
                    "timestamp(6) with time zone",
                    it -> OffsetDateTime.ofInstant(it.row.record.at(), ZoneOffset.UTC))
            .column("actor", "varchar", it -> it.row.record.actor())
            .column("subject", "varchar", it -> it.row.record.subject())
            .column("record_id", "uuid", it -> it.row.record.id())
            .column("label", "varchar", it -> it.row.record.label())
            .column("field", "varchar", it -> it.row.part.field())
            .column("before_value", "varchar", it -> it.row.part.before())
            .column("after_value", "varchar", it -> it.row.part.after())
            .column("words", "varchar", it -> ChangeWords.stored(it.row.words));

    private StoredChanges() {}

    /** Adds the changes, in the transaction of the caller. */
    static void add(JdbcOperations jdbc, List<RecordChanged> changes) {
        WordPlaces places = new WordPlaces();
        add(jdbc, changes, places);
        places.write(jdbc);
    }

    /**
     * Adds the changes, in the transaction of the caller.
     *
     * @param places gets their words, which the caller writes with those of others
     */
    static void add(JdbcOperations jdbc, List<RecordChanged> changes, WordPlaces places) {
        inBlocks(changes, rows -> {
            long first = writeRows(jdbc, rows);
            for (int i = 0; i < rows.size(); i++) {
                places.add(first + i, rows.get(i).found());
            }
            if (places.areMany()) {
                places.write(jdbc);
            }
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
        ROWS.add(
                jdbc,
                IntStream.range(0, rows.size())
                        .mapToObj(it -> new Numbered(first + it, rows.get(it)))
                        .toList());
        return first;
    }

    private record Numbered(long number, Row row) {}

    private record Row(RecordChanged record, Change part, Set<String> words) {

        static Row of(RecordChanged record, Change part) {
            return new Row(record, part, ChangeWords.of(record.label(), part.before(), part.after()));
        }

        /** All that it is found by in the index. */
        Set<String> found() {
            Set<String> found = new LinkedHashSet<>(words);
            found.add(ChangeWords.kind(record.subject()));
            found.add(ChangeWords.actor(record.actor()));
            return found;
        }
    }
}
