package org.wego.governance.term;

import org.junit.jupiter.api.Tag;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** Five hundred sequences of edits. */
@Tag("fuzz")
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TermEditingFuzz extends TermEditingTests {

    @Override
    int sequences() {
        return 500;
    }
}
