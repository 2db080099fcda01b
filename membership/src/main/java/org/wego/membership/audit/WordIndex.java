package org.wego.membership.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads which words changes have, and which changes have a word. */
@Component
class WordIndex {

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

    /**
     * The changes that have a word of each of some groups and stand in each of some sets, with a number between two others.
     *
     * @param groups the rarest first
     * @param sets the bits of blocks, the fewest first; one at least if there is no group
     */
    WordMatches matches(List<List<String>> groups, List<Map<Long, Long>> sets, long above, long below) {
        return new WordMatches(this, groups, sets, above, below);
    }

    /**
     * The places of all words that begin so, between two numbers.
     *
     * @param most rows that are read for it; empty if there are more
     */
    Optional<Map<Long, Long>> places(String beginning, long above, long below, int most) {
        Map<Long, Long> places = new HashMap<>();
        int[] rows = {0};
        jdbc.query(
                "select block, places from membership.record_change_word"
                        + " where word >= ? and word < ? and block >= ? and block <= ? limit " + (most + 1),
                row -> {
                    rows[0]++;
                    places.merge(row.getLong(1), row.getLong(2), (some, others) -> some | others);
                },
                beginning,
                behind(beginning),
                WordPlaces.block(above + 1),
                WordPlaces.block(below - 1));
        return rows[0] > most ? Optional.empty() : Optional.of(places);
    }

    /** The least word that is behind all that begin so. */
    private static String behind(String beginning) {
        int last = beginning.codePointBefore(beginning.length());
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return beginning.substring(0, beginning.length() - Character.charCount(last)) + Character.toString(next);
    }

    /** Adds the rows of some words in blocks between two, from the last one on, and answers how many there are. */
    int read(List<String> words, long first, long last, int most, Map<Long, Long> blocks) {
        String it = "select block, places from membership.record_change_word"
                + " where word = ? and block >= ? and block <= ? order by word desc, block desc limit " + most;
        List<Object> values = new ArrayList<>();
        words.forEach(word -> values.addAll(List.of(word, first, last)));
        String all = words.stream().map(_ -> "(" + it + ")").collect(Collectors.joining(" union all "));
        return jdbc.query(
                        words.size() == 1
                                ? it
                                : "select block, places from (" + all + ") found order by block desc limit " + most,
                        (row, _) -> blocks.merge(row.getLong(1), row.getLong(2), (some, others) -> some | others),
                        values.toArray())
                .size();
    }
}
