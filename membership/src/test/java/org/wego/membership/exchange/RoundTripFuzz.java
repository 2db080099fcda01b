package org.wego.membership.exchange;

import java.util.Random;
import org.junit.jupiter.api.Tag;

/** Ten times as many members, others each time. */
@Tag("fuzz")
class RoundTripFuzz extends RoundTripTests {

    @Override
    int members() {
        return 5_000;
    }

    @Override
    long usualSeed() {
        return new Random().nextLong();
    }
}
