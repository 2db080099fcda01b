package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spoilt files of economic data: a few of them always, thousands by {@code ./mvnw -Pfuzz verify}. */
class EditionImportFuzzTests {

    private static final Logger LOG = LoggerFactory.getLogger(EditionImportFuzzTests.class);

    /** What the reading of files does not stand yet. */
    static final Set<Mutation> NOT_YET = EnumSet.of(Mutation.HEADER_DOUBLED);

    @Test
    void storesNoWrongFigure() throws IOException {
        assertThat(faults(250)).isEmpty();
    }

    static List<String> faults(int files) throws IOException {
        var faults = new ArrayList<String>();
        try (var fuzz = new EditionFuzz(EnumSet.complementOf(EnumSet.copyOf(NOT_YET)))) {
            LongStream.range(0, files).forEach(seed -> faults.addAll(fuzz.faults(seed)));
            fuzz.outcomes.forEach((form, outcomes) -> LOG.info("{} spoilt files, {}: {}", files, form, outcomes));
        }
        return faults;
    }
}
