package org.wego.membership.audit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SequencedSet;
import java.util.TreeMap;

/** Numbers of changes that have what is looked for, the latest first, read from the index as they are asked for. */
final class WordMatches {

    /** As many rows of the index are read at first; more than there are words in a group. */
    private static final int FEW_ROWS = 400;

    /** Whoever has gone on so far finds little, and is through the sooner the more is read at once. */
    private static final int MANY_ROWS = 20_000;

    private static final int GROWTH = 4;

    /** To look at so many changes costs no more than to ask the index for what else they have. */
    private static final int FEW_CHANGES = 500;

    private final WordIndex index;
    private final List<List<String>> groups;
    private final List<Map<Long, Long>> sets;
    private final long above;
    private final SequencedSet<Long> read = new LinkedHashSet<>();
    private int rows = FEW_ROWS;
    private long below;
    private boolean more = true;

    WordMatches(WordIndex index, List<List<String>> groups, List<Map<Long, Long>> sets, long above, long below) {
        this.index = index;
        this.groups = groups;
        this.sets = sets;
        this.above = above;
        this.below = below;
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
        long begin = below;
        if (groups.isEmpty()) {
            blocks.putAll(sets.getFirst());
            more = false;
        } else {
            more = index.read(groups.getFirst(), block(above + 1), block(below - 1), rows, blocks) == rows;
            if (more) {
                // the last block may have rows of other words that were not read any more
                blocks.pollLastEntry();
                begin = WordPlaces.first(blocks.lastKey());
            }
        }
        narrow(blocks);
        blocks.forEach((block, places) -> WordPlaces.numbers(block, places).stream()
                .filter(number -> number > above && number < below)
                .forEach(read::add));
        below = begin;
        rows = Math.min(rows * GROWTH, MANY_ROWS);
    }

    private void narrow(NavigableMap<Long, Long> blocks) {
        sets.forEach(set -> keep(blocks, set));
        for (List<String> group : groups.subList(Math.min(1, groups.size()), groups.size())) {
            if (blocks.values().stream().mapToLong(Long::bitCount).sum() > FEW_CHANGES) {
                Map<Long, Long> others = new TreeMap<>();
                index.read(group, blocks.lastKey(), blocks.firstKey(), Integer.MAX_VALUE, others);
                keep(blocks, others);
            }
        }
    }

    private static void keep(NavigableMap<Long, Long> blocks, Map<Long, Long> others) {
        blocks.replaceAll((block, places) -> places & others.getOrDefault(block, 0L));
        blocks.values().removeIf(places -> places == 0);
    }

    private static long block(long number) {
        return WordPlaces.block(number);
    }
}
