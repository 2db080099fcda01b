package org.wego.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullCharacterTests {

    @ParameterizedTest
    @CsvSource({
        "{\"a\":\"\\u0000\"}, {\"a\":\"\"}",
        "{\"a\":\"x\\u0000y\\u0000\"}, {\"a\":\"xy\"}",
        "{\"\\u0000a\":1}, {\"a\":1}",
        "{\"a\":\"\\\\\\u0000\"}, {\"a\":\"\\\\\"}",
    })
    void isTakenFromJson(String json, String without) {
        assertThat(NullCharacter.isInJson(json)).isTrue();
        assertThat(NullCharacter.takenFromJson(json)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource({"{\"a\":\"\\\\u0000\"}", "{\"a\":\"\\\\\\\\u0000\"}", "{\"a\":\"\\u0001 u0000\"}", "{}"})
    void leavesWhatOnlyLooksLikeIt(String json) {
        assertThat(NullCharacter.isInJson(json)).isFalse();
        assertThat(NullCharacter.takenFromJson(json)).isSameAs(json);
    }

    @Test
    void isFoundAfterAnyNumberOfBackslashes() {
        assertThat(NullCharacter.isInJson("\\".repeat(1_000_001) + "u0000")).isTrue();
        assertThat(NullCharacter.isInJson("\\".repeat(1_000_000) + "u0000")).isFalse();
        assertThat(NullCharacter.isInJson("\"\0\"")).isTrue();
    }
}
