package org.wego.membership.assessment;

import org.junit.jupiter.api.Tag;

/** Ten kills instead of a few. */
@Tag("fuzz")
class FeeRunKillFuzz extends FeeRunKillTests {

    @Override
    int kills() {
        return 10;
    }
}
