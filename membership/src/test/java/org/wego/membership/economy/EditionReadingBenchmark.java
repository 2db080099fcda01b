package org.wego.membership.economy;

import static org.wego.membership.economy.EditionReadingTests.TEXT_2019;
import static org.wego.membership.economy.EditionReadingTests.WORKBOOK_2022;
import static org.wego.membership.economy.EditionReadingTests.bytes;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wego.bench.BenchmarkReport;

/** How long whole files of the IMF take to be read and checked, the first one with a cold machine. */
@Tag("benchmark")
class EditionReadingBenchmark {

    @Test
    void readsEditions() throws IOException {
        BenchmarkReport report = new BenchmarkReport("edition-reading");
        report.atMost("WEO workbook of April 2022, whole", secondsFor(bytes(WORKBOOK_2022)), "s", 5);
        report.atMost("WEO text of April 2019", secondsFor(bytes(TEXT_2019)), "s", 1);
        report.publish();
    }

    private static double secondsFor(byte[] file) throws IOException {
        long start = System.nanoTime();
        EditionReadingTests.Read.of(file);
        return (System.nanoTime() - start) / 1e9;
    }
}
