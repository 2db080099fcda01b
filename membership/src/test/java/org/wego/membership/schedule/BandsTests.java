package org.wego.membership.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Bands cover every value from zero on exactly once, or it is said where they do not. */
class BandsTests {

    @Test
    void namesEachPlaceThatIsNotCoveredExactlyOnce() {
        assertThat(Bands.faults(List.of())).containsExactly(new BandFault.None());
        assertThat(Bands.faults(List.of(new Band(1, null)))).containsExactly(new BandFault.NotFromZero(1));
        assertThat(Bands.faults(List.of(new Band(0, 500L)))).containsExactly(new BandFault.NotOpen(0, 500));
        assertThat(Bands.faults(List.of(new Band(0, 500L), new Band(600, null))))
                .containsExactly(new BandFault.Gap(0, 500, 600));
        assertThat(Bands.faults(List.of(new Band(0, 500L), new Band(400, null))))
                .containsExactly(new BandFault.Overlap(0, 400, 500));
        assertThat(Bands.faults(List.of(new Band(0, null), new Band(500, null))))
                .containsExactly(new BandFault.OpenTooEarly(0, 0));
        assertThat(Bands.faults(List.of(new Band(0, 0L), new Band(0, null))))
                .containsExactly(new BandFault.Empty(0, 0, 0));
        assertThat(Bands.faults(List.of(new Band(0, 500L), new Band(500, 2000L), new Band(2000, null))))
                .isEmpty();
    }

    @Test
    void refusesBandsThatAreNotSound() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bands.startingAt(0, 500, 500));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.startingAt(0, 500).indexOf(-1));
    }

    @Test
    void neverRoundsBeforeChoosing() {
        Bands bands = Bands.startingAt(0, 1_000, 2_000);

        assertThat(bands.indexOf(new BigDecimal("999.999999"))).isZero();
        assertThat(bands.indexOf(new BigDecimal("1000.00"))).isOne();
        assertThat(bands.indexOf(new BigDecimal("1999.5"))).isOne();
    }

    @Test
    void findsTheBandThatHoldsTheValueWhateverTheBands() {
        long seed = 20_171_123;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            long[] starts = LongStream.concat(LongStream.of(0), random.longs(random.nextInt(9), 1, 1_000))
                    .distinct()
                    .sorted()
                    .toArray();
            Bands bands = Bands.startingAt(starts);
            long value = random.nextLong(1_200);
            Band found = bands.get(bands.indexOf(value));
            assertThat(found.from() <= value && (found.to() == null || value < found.to()))
                    .as("seed %d, round %d: %d in %s", seed, round, value, found)
                    .isTrue();
        }
    }
}
