package org.wego.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.membership.schedule.Band;

class BandWordsTests {

    @Test
    void namesWhereTheNextBandBegins() {
        assertThat(BandWords.of(new Band(1_000_000, 2_000_000L), BandWordsTests::key))
                .isEqualTo("fees.band.to[1,000,000, 2,000,000]");
        assertThat(BandWords.of(new Band(10_000_000, null), BandWordsTests::key))
                .isEqualTo("fees.band.open[10,000,000]");
    }

    private static String key(String key, Object... arguments) {
        return key + List.of(arguments);
    }
}
