package org.wego.membership.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.JavaProcess;
import org.wego.MembershipHouse;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MemberId;

/** A process is killed ten times while it takes in statements and reminds: each counts once or not at all. */
@Tag("fuzz")
class BankKillFuzz {

    private static final int KILLS = 10;
    private static final int LONGEST_LIFE_MILLIS = 700;

    @TempDir
    Path folder;

    @Test
    void takesEachStatementAndRemindsOnceHoweverOftenItIsKilled() throws Exception {
        Path database = folder.resolve("killed");
        fill(database);
        long seed = Long.getLong("wego.seed", System.nanoTime());
        System.out.println("To kill at the same moments again: -Dwego.seed=" + seed);
        Random random = new Random(seed);
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(database);
            try (BufferedReader said = process.inputReader()) {
                await(BankProcess.AT_WORK, said);
                killed += process.waitFor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS) ? 0 : 1;
                process.destroyForcibly().waitFor();
            }
            check(database, false);
        }
        assertThat(killed).as("kills that met a process at work").isPositive();
        Process last = start(database);
        try (BufferedReader said = last.inputReader()) {
            await(BankProcess.DONE, said);
            assertThat(last.waitFor()).isZero();
        } finally {
            last.destroyForcibly();
        }
        check(database, true);
    }

    private static void fill(Path database) {
        try (MembershipHouse house = MembershipHouse.onH2(database)) {
            UUID run = UUID.randomUUID();
            for (int year : new int[] {2015, 2016}) {
                house.the(Invoicing.class)
                        .issue(IntStream.range(0, BankProcess.STATEMENTS * BankProcess.PAYMENTS)
                                .mapToObj(i -> Drafts.of(
                                        year,
                                        MemberId.next(),
                                        new Addressee("City " + i, List.of()),
                                        Drafts.SEOUL_FEE,
                                        run))
                                .toList());
            }
            house.the(JdbcClient.class)
                    .sql("update membership.invoice set due_on = ?")
                    .param(LocalDate.of(2017, 10, 1))
                    .update();
        }
    }

    private static void check(Path database, boolean complete) {
        try (MembershipHouse house = MembershipHouse.onH2(database)) {
            JdbcClient jdbc = house.the(JdbcClient.class);
            int files = count(jdbc, "select count(*) from membership.bank_file");
            int entries = count(jdbc, "select count(*) from membership.bank_entry");
            assertThat(entries).as("all of a file or nothing").isEqualTo(files * BankProcess.PAYMENTS);
            assertThat(count(jdbc, "select count(*) from membership.bank_entry where state = 'BOOKED'"))
                    .isEqualTo(entries);
            assertThat(count(jdbc, "select count(*) from membership.payment")).isEqualTo(entries);
            assertThat(count(jdbc, "select count(distinct sequence) from membership.allocation where amount = 8500"))
                    .isEqualTo(entries);
            assertThat(count(jdbc, "select count(*) from membership.reminder"))
                    .isEqualTo(count(jdbc, "select count(distinct (fee_year, sequence)) from membership.reminder"));
            assertThat(house.the(LedgerBalances.class).trialBalance().balances())
                    .isTrue();
            if (complete) {
                assertThat(files).isEqualTo(BankProcess.STATEMENTS);
                assertThat(count(jdbc, "select count(*) from membership.reminder where state = 'DRAFT'"))
                        .isZero();
                assertThat(count(jdbc, "select count(*) from membership.reminder where fee_year = 2015"))
                        .isEqualTo(entries);
            }
        }
    }

    private static int count(JdbcClient jdbc, String question) {
        return jdbc.sql(question).query(Integer.class).single();
    }

    private void await(String words, BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(words)) {
            line = said.readLine();
        }
        assertThat(line).as(Files.readString(log().toPath())).isEqualTo(words);
    }

    private Process start(Path database) throws IOException {
        return JavaProcess.of(BankProcess.class.getName(), database.toString())
                .redirectError(Redirect.appendTo(log()))
                .start();
    }

    private File log() {
        return folder.resolve("process.log").toFile();
    }
}
