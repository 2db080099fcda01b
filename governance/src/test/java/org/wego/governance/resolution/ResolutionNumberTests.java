package org.wego.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"EC/2027/3", "EC/2027/A1", "GA/2010/12"})
    void isReadAsItIsWritten(String written) {
        assertThat(ResolutionNumber.parse(written).orElseThrow()).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EC",
                "EC/2027",
                "EC/2027/0",
                "EC/2027/03",
                "EC/2027/B1",
                "EC/27/1",
                "XX/2027/1",
                "ec/2027/1",
                "EC/2027/-1",
                "EC/2027/1 ",
                "EC/2027/9999999999"
            })
    void isReadInNoOtherForm(String written) {
        assertThat(ResolutionNumber.parse(written)).isEmpty();
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(
                        () -> new ResolutionNumber(DecidingBody.EXECUTIVE_COMMITTEE, 2027, ResolutionKind.DECISION, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
