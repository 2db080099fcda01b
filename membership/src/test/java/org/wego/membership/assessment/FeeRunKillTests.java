package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.JavaProcess;
import org.wego.MembershipHouse;
import org.wego.membership.ledger.LedgerBalances;

/**
 * A real process on a file database, killed several times without warning in the middle of its runs; another one, which is
 * this, finishes them.
 */
class FeeRunKillTests {

    private static final int LONGEST_LIFE_MILLIS = 900;
    private static final int MOST_YEARS = 6;

    @TempDir
    Path folder;

    /** Each costs a start of the process: more of them are tried by {@link FeeRunKillFuzz}. */
    int kills() {
        return 2;
    }

    /** Farther than any machine gets before the last kill. */
    private static int lastYear() {
        return FeeRunProcess.FIRST_YEAR + MOST_YEARS;
    }

    @Test
    void leavesEachMemberWithOneInvoiceAndNoNumberMissing() throws Exception {
        Path database = folder.resolve("killed");
        fill(database);
        long seed = Long.getLong("wego.seed", System.nanoTime());
        System.out.println("To kill at the same moments again: -Dwego.seed=" + seed);
        Random random = new Random(seed);
        int killedAtWork = 0;
        for (int kill = 0; kill < kills(); kill++) {
            if (killAfter(database, random.nextInt(LONGEST_LIFE_MILLIS))) {
                killedAtWork++;
            }
        }
        assertThat(killedAtWork).as("kills that met a process at work").isEqualTo(kills());
        try (MembershipHouse house = MembershipHouse.onH2(database)) {
            int lastYear = lastYearBegun(house);
            FeeRunProcess.issue(house, lastYear);
            assertThatNothingIsLostOrDoubled(house, lastYear);
        }
    }

    private static void fill(Path database) throws Exception {
        try (MembershipHouse house = MembershipHouse.onH2(database)) {
            JdbcTemplate jdbc = house.the(JdbcTemplate.class);
            GeneratedMembers.schedules(house);
            GeneratedMembers.write(jdbc, FeeRunProcess.MEMBERS);
            GeneratedMembers.edition(jdbc, "WEO April 2017");
        }
    }

    /** Lets a process work for a while and kills it (SIGKILL); answers whether it was still alive. */
    private boolean killAfter(Path database, int millis) throws Exception {
        Process process = start(database);
        try (BufferedReader said = process.inputReader()) {
            assertThatItSays(FeeRunProcess.AT_WORK, said);
            boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            process.waitFor();
            return !ended;
        }
    }

    /** Among the lines of the log. */
    private void assertThatItSays(String words, BufferedReader said) throws IOException {
        StringBuilder before = new StringBuilder();
        String line = said.readLine();
        while (line != null && !line.equals(words)) {
            before.append(line).append('\n');
            line = said.readLine();
        }
        assertThat(line).as("%s%s", before, Files.readString(log())).isEqualTo(words);
    }

    private Process start(Path database) throws IOException {
        return JavaProcess.of(FeeRunProcess.class.getName(), database.toString(), Integer.toString(lastYear()))
                .redirectError(Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("process.log");
    }

    private static int lastYearBegun(MembershipHouse house) {
        Integer begun = house.the(JdbcTemplate.class)
                .queryForObject("select max(fee_year) from membership.fee_run", Integer.class);
        return begun == null ? FeeRunProcess.FIRST_YEAR : begun;
    }

    private static void assertThatNothingIsLostOrDoubled(MembershipHouse house, int lastYear) {
        JdbcTemplate jdbc = house.the(JdbcTemplate.class);
        for (int year = FeeRunProcess.FIRST_YEAR; year <= lastYear; year++) {
            long paying = GeneratedMembers.paying(FeeRunProcess.MEMBERS, year);
            List<Long> invoices = jdbc.queryForObject(
                    """
                    select count(*), count(distinct member_id), count(distinct assessment_id), min(sequence), max(sequence)
                    from membership.invoice where fee_year = ?""",
                    (row, number) ->
                            List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                    year);
            assertThat(invoices)
                    .as("invoices, members, assessments, first and last number of %d", year)
                    .containsExactly(paying, paying, paying, 1L, paying);
            assertThat(jdbc.queryForObject("""
                            select count(*) from membership.fee_run run
                            where fee_year = ? and state = 'ISSUED' and invoiced = ?
                              and amount = (select sum(total) from membership.invoice where run_id = run.id)
                              and amount = (select sum(amount) from membership.assessment where run_id = run.id)""", Long.class, year, paying))
                    .as("runs of %d whose totals are those of their fees and invoices", year)
                    .isOne();
        }
        assertThat(house.the(LedgerBalances.class).trialBalance().balances()).isTrue();
        assertThat(jdbc.queryForObject("""
                        select (select sum(amount) from membership.posting where account = 'RECEIVABLE')
                             - (select sum(total) from membership.invoice)""", BigDecimal.class))
                .as("receivables less invoices")
                .isEqualByComparingTo("0");
    }
}
