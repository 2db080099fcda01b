package org.wego.membership.exchange;

import org.junit.jupiter.api.Tag;

/** Ten times as many members. */
@Tag("fuzz")
class RoundTripFuzz extends RoundTripTests {

    @Override
    int members() {
        return 5_000;
    }
}
