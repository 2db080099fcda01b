package org.wego.membership.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads which words changes have, and which changes have a word. */
@Component
class WordIndex {

    /** As many rows of the index are read at once; more than there are words to look for. */
    private static final int ROWS_AT_ONCE = 400;

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

    WordIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The words that begin so; if there are many, some of them, but more than {@code most}. */
    Stream<String> beginning(String beginning, int most) {
        String pattern = beginning + "%";
        return jdbc.query(WORDS, (row, _) -> row.getString(1), beginning, pattern, most, pattern).stream();
    }

    /** How many changes have one of the words; those with several count as often. If there are many, at least {@code most}. */
    int count(List<String> words, int most) {
        if (words.isEmpty()) {
            return 0;
        }
        return Objects.requireNonNull(jdbc.queryForObject(
                "select coalesce(sum(changes), 0) from (select changes from membership.record_change_word where word in ("
                        + words.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ") limit " + most
                        + ") counted",
                Integer.class,
                words.toArray()));
    }

    /** The changes with one of the words and a number between two others. */
    Numbers numbers(List<String> words, long above, long below) {
        return new Numbers(words, above, below);
    }

    /** Numbers of changes, the latest first, read as they are asked for. */
    final class Numbers {

        private final List<String> words;
        private final long above;
        private final SequencedSet<Long> read = new LinkedHashSet<>();
        private long below;
        private boolean more;

        private Numbers(List<String> words, long above, long below) {
            this.words = words;
            this.above = above;
            this.below = below;
            this.more = !words.isEmpty();
        }

        /** The next ones; none once there are no more. */
        List<Long> next(int most) {
            while (more && read.size() < most) {
                readOn();
            }
            List<Long> next = read.stream().limit(most).toList();
            next.forEach(read::remove);
            return next;
        }

        private void readOn() {
            NavigableMap<Long, Long> blocks = new TreeMap<>(Collections.reverseOrder());
            int rows = rows(blocks);
            more = rows == ROWS_AT_ONCE;
            if (more) {
                // the last block may have rows of other words that were not read any more
                blocks.pollLastEntry();
            }
            blocks.forEach((block, places) -> WordPlaces.numbers(block, places).stream()
                    .filter(number -> number > above && number < below)
                    .forEach(read::add));
            if (more) {
                below = WordPlaces.first(blocks.lastKey());
            }
        }

        private int rows(NavigableMap<Long, Long> blocks) {
            String it = "select block, places from membership.record_change_word"
                    + " where word = ? and block >= ? and block <= ? order by word desc, block desc limit "
                    + ROWS_AT_ONCE;
            List<Object> values = new ArrayList<>();
            words.forEach(
                    word -> values.addAll(List.of(word, WordPlaces.block(above + 1), WordPlaces.block(below - 1))));
            String all = words.stream().map(_ -> "(" + it + ")").collect(Collectors.joining(" union all "));
            return jdbc.query(
                            words.size() == 1
                                    ? it
                                    : "select block, places from (" + all + ") found order by block desc limit "
                                            + ROWS_AT_ONCE,
                            (row, _) -> blocks.merge(row.getLong(1), row.getLong(2), (some, others) -> some | others),
                            values.toArray())
                    .size();
        }
    }
}
