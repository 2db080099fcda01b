package org.wego.governance.statutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTests {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 19, 10",
        "1, 2, 20, 10",
        "2, 3, 20, 14",
        "1, 1, 19, 19",
        "1, 3, 0, 0",
        "1000, 1000, 2147483647, 2147483647"
    })
    void asksForWholeSeats(int numerator, int denominator, int seats, int needed) {
        assertThat(new Quorum(numerator, denominator).needed(seats)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "-1, 2", "3, 2", "1, 0", "1, 1001"})
    void isAPartOfAWhole(int numerator, int denominator) {
        assertThat(Quorum.isPart(numerator, denominator)).isFalse();
        assertThatThrownBy(() -> new Quorum(numerator, denominator)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAsAFraction() {
        assertThat(new Quorum(1, 2)).hasToString("1/2");
    }
}
