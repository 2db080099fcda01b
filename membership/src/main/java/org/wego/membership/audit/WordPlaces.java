package org.wego.membership.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.wego.membership.block.BlockInsert;

/**
 * In which changes a word stands. Those of fifty numbers in a row share a row, in which a bit stands for each: what many
 * changes of a transaction have in common is written once.
 */
public final class WordPlaces {

    /** How many numbers share a row; the sequence gives them in multiples of it. */
    static final int SHARING = 50;

    /** How many one statement writes, however long the texts are, so that no more has to be kept in memory. */
    private static final int MOST_ROWS = 20_000;

    private static final BlockInsert<Row> ROWS = BlockInsert.<Row>into("membership.record_change_word")
            .column("word", "varchar", Row::word)
            .column("block", "bigint", Row::block)
            .column("places", "bigint", Row::places)
            .column("changes", "integer", it -> Long.bitCount(it.places));

    /** In the order of the index, so that it is gone through once. */
    private final Map<String, Map<Long, Long>> places = new TreeMap<>();

    private int count;

    /** Adds the words of a change. */
    public void add(long number, Iterable<String> words) {
        long bit = 1L << place(number);
        for (String word : words) {
            Map<Long, Long> blocks = places.computeIfAbsent(word, _ -> new TreeMap<>());
            count += blocks.merge(block(number), bit, (some, more) -> some | more) == bit ? 1 : 0;
        }
    }

    /** Whether it is time to write them. */
    boolean areMany() {
        return count >= MOST_ROWS;
    }

    /** Writes all that was added; nothing of a block with other numbers may be on record. */
    public void write(JdbcOperations jdbc) {
        List<Row> rows = places.entrySet().stream()
                .flatMap(word -> word.getValue().entrySet().stream()
                        .map(block -> new Row(word.getKey(), block.getKey(), block.getValue())))
                .toList();
        for (int from = 0; from < rows.size(); from += MOST_ROWS) {
            ROWS.add(jdbc, rows.subList(from, Math.min(rows.size(), from + MOST_ROWS)));
        }
        places.clear();
        count = 0;
    }

    static long block(long number) {
        return (number - 1) / SHARING;
    }

    /** The numbers for which bits stand, the highest first. */
    static List<Long> numbers(long block, long places) {
        List<Long> numbers = new ArrayList<>(Long.bitCount(places));
        for (int place = SHARING - 1; place >= 0; place--) {
            if ((places & 1L << place) != 0) {
                numbers.add(first(block) + place);
            }
        }
        return numbers;
    }

    static long first(long block) {
        return block * SHARING + 1;
    }

    private static int place(long number) {
        return (int) ((number - 1) % SHARING);
    }

    private record Row(String word, long block, long places) {}
}
