package org.wego.membership.joining;

import org.junit.jupiter.api.Tag;

/** Ten kills instead of a few. */
@Tag("fuzz")
class ApprovalKillFuzz extends ApprovalKillTests {

    @Override
    int kills() {
        return 10;
    }
}
