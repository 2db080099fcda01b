package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.MembershipHouse;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.bank.ImportOutcome.Taken;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.bank.read.Statements.Entry;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;

/** Measures how long a statement of 1,000 payments takes from the file to the ledger, and the list of what waits. */
@Tag("benchmark")
class BankBenchmark {

    private static final int PAYMENTS = 1_000;
    private static final int RUNS = 7;
    private static final double MOST_SECONDS = 1;

    @TempDir
    Path folder;

    @Test
    void takesInAStatement() {
        BenchmarkReport report = new BenchmarkReport("bank");
        measure(report, "H2", MembershipHouse.onH2(folder.resolve("bank")));
        measure(report, "PostgreSQL", MembershipHouse.onPostgres());
        report.publish();
    }

    private static void measure(BenchmarkReport report, String database, MembershipHouse opened) {
        try (MembershipHouse house = opened) {
            double[] seconds = new double[RUNS];
            double[] waiting = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                String statement = Statements.camt(entries(house.the(Invoicing.class), 1950 + run));
                seconds[run] = take(house.the(BankImport.class), statement);
                long begin = System.nanoTime();
                house.the(BankRegister.class).list(null, 0, 50);
                waiting[run] = (System.nanoTime() - begin) / 1e9;
            }
            Arrays.sort(seconds);
            Arrays.sort(waiting);
            report.atMost("1,000 payments matched and booked, " + database, seconds[RUNS / 2], "s", MOST_SECONDS);
            report.atMost("the slowest of " + RUNS + ", " + database, seconds[RUNS - 1], "s", MOST_SECONDS * 2);
            report.reference("a page of entries, " + database, waiting[RUNS / 2], "s");
        }
    }

    private static double take(BankImport imports, String statement) {
        byte[] bytes = statement.getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        try (BankFile file = BankFile.receive("bench.xml", new ByteArrayInputStream(bytes))) {
            assertThat(imports.take(file, null))
                    .isInstanceOfSatisfying(
                            Taken.class, it -> assertThat(it.file().booked()).isEqualTo(PAYMENTS));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<Entry> entries(Invoicing invoicing, int year) {
        UUID run = UUID.randomUUID();
        List<InvoiceNumber> numbers = invoicing.issue(IntStream.range(0, PAYMENTS)
                .mapToObj(i ->
                        Drafts.of(year, MemberId.next(), new Addressee("City " + i, List.of()), Drafts.SEOUL_FEE, run))
                .toList());
        List<Entry> entries = new ArrayList<>();
        for (InvoiceNumber number : numbers) {
            entries.add(new Entry(
                    "2017-05-04", "8500.00", "FT" + number, "City of payers", "Fee " + Drafts.reference(number)));
        }
        return entries;
    }
}
