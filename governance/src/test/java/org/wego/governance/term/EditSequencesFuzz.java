package org.wego.governance.term;

import org.junit.jupiter.api.Tag;

/** Five thousand sequences of edits. */
@Tag("fuzz")
class EditSequencesFuzz extends EditSequencesTests {

    @Override
    int sequences() {
        return 5_000;
    }
}
