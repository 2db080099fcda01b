package org.wego.web.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.knowledge.harvest.HarvestPosition;

class ResumptionTokenTests {

    private static final Instant MOMENT = Instant.parse("2026-11-26T08:00:00.123456Z");

    private static final ResumptionToken TOKEN = new ResumptionToken(
            Verb.LIST_RECORDS,
            "oai_dc",
            new HarvestPosition("cluster:smart-people", MOMENT, MOMENT.plusSeconds(9), Instant.EPOCH, 100, 208L));

    /** As harvesters may have kept it since 26 November 2026. */
    private static final String KEPT = TOKEN.written();

    @Test
    void saysAllThatIsNeededToGoOn() {
        assertThat(ResumptionToken.read(TOKEN.written())).contains(TOKEN);
        assertThat(TOKEN.written()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isReadAsItWasWrittenFirst() {
        assertThat(new String(Base64.getUrlDecoder().decode(KEPT), StandardCharsets.UTF_8))
                .startsWith("1|ListRecords|oai_dc|cluster:smart-people|1795680000123456|1795680009123456|0|100|208|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "%%%", "MXxMaXN0UmVjb3Jkcw", "fHx8fHx8fHx8"})
    void isNothingElse(String junk) {
        assertThat(ResumptionToken.read(junk)).isEmpty();
    }

    @Test
    void isRefusedIfASignOfItIsAnother() {
        Random random = new Random(20261126);
        for (int i = 0; i < 500; i++) {
            StringBuilder spoilt = new StringBuilder(TOKEN.written());
            int at = random.nextInt(spoilt.length() - 1);
            spoilt.setCharAt(at, spoilt.charAt(at) == 'A' ? 'B' : 'A');

            assertThat(ResumptionToken.read(spoilt.toString()))
                    .as(spoilt.toString())
                    .isEmpty();
        }
    }
}
