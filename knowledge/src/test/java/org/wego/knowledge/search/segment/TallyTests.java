package org.wego.knowledge.search.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

class TallyTests {

    private static final long SEED = 20261126;

    @Test
    void countsAsOneWouldOneByOne() {
        Random random = new Random(SEED);
        for (int size : new int[] {1, 63, 64, 65, 200}) {
            int[] counts = new int[size];
            Tally tally = new Tally(size, 60);
            for (int set = 0; set < 60; set++) {
                FixedBitSet bits = new FixedBitSet(size);
                for (int i = 0; i < size; i++) {
                    if (random.nextInt(60) < i % 60) {
                        bits.set(i);
                        counts[i]++;
                    }
                }
                tally.add(bits);
            }
            for (int level = 0; level <= 61; level++) {
                FixedBitSet reached = tally.atLeast(level);
                for (int i = 0; i < size; i++) {
                    assertThat(reached.get(i))
                            .as("%d of %d at %d, seed %d", i, size, level, SEED)
                            .isEqualTo(counts[i] >= level);
                }
            }
        }
    }
}
