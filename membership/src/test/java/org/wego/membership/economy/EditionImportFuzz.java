package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five thousand spoilt files of economic data. */
@Tag("fuzz")
class EditionImportFuzz {

    @Test
    void storesNoWrongFigure() throws IOException {
        assertThat(EditionImportFuzzTests.faults(5_000)).isEmpty();
    }
}
