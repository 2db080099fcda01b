package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.JavaProcess;
import org.wego.MembershipHouse;
import org.wego.OwnPostgres;
import org.wego.membership.economy.EditionId;
import org.wego.membership.ledger.LedgerBalances;

/** Two processes on one PostgreSQL: one works on a run, and something happens to it; the other one is this. */
class FeeRunTakeOverTests {

    private static final int MEMBERS = 6_000;
    private static final int YEAR = FeeRunProcess.FIRST_YEAR;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    @TempDir
    Path folder;

    private static OwnPostgres filled;

    private OwnPostgres database;
    private MembershipHouse house;
    private JdbcTemplate jdbc;
    private @Nullable Process other;
    private Connection gate;

    /** The database of which each test has a copy. */
    @BeforeAll
    static void fill() throws Exception {
        filled = OwnPostgres.create();
        try (MembershipHouse house = MembershipHouse.on(filled.url(), "postgres")) {
            GeneratedMembers.schedules(house);
            GeneratedMembers.write(house.the(JdbcTemplate.class), MEMBERS);
            GeneratedMembers.edition(house.the(JdbcTemplate.class), "WEO April 2017");
            house.the(JdbcTemplate.class).execute("""
                    create function membership.wait_at_gate() returns trigger language plpgsql as $$ begin
                        if new.sequence = %d then perform pg_advisory_xact_lock_shared(new.fee_year); end if;
                        return new;
                    end $$;
                    create trigger wait_at_gate before insert on membership.invoice
                        for each row execute function membership.wait_at_gate()""".formatted(FeeRunPass.BLOCK + 1));
        }
    }

    @AfterAll
    static void drop() throws Exception {
        filled.close();
    }

    @BeforeEach
    void start() throws Exception {
        database = filled.copy();
        house = MembershipHouse.on(url(), "postgres");
        jdbc = house.the(JdbcTemplate.class);
        gate = database.source().getConnection();
    }

    @AfterEach
    void stop() throws Exception {
        gate.close();
        if (other != null) {
            other.destroyForcibly().waitFor();
        }
        house.close();
        database.close();
    }

    private Process startOther() throws IOException {
        other = JavaProcess.of(FeeRunProcess.class.getName(), url(), Integer.toString(YEAR + 1))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log().toFile()))
                .start();
        return other;
    }

    @Test
    void leavesItsRunToAProcessThatIsAliveHoweverSlowAndFinishesByItselfWhatItLeftWhenKilled() throws Exception {
        close(YEAR + 1);
        Process other = otherAtWork();
        signal(other, "STOP");
        long invoiced = invoiced(YEAR);
        int attempts = attempts(YEAR);
        assertThat(state(YEAR)).as("at work").isEqualTo(FeeRunState.ISSUING);

        house.the(FeeRunMachine.class).takeUpLeftRuns();

        assertThat(invoiced(YEAR)).isEqualTo(invoiced);
        assertThat(attempts(YEAR)).isEqualTo(attempts);
        open(YEAR);
        signal(other, "CONT");
        await(() -> invoiced(YEAR + 1) > 0);
        assertThat(state(YEAR)).isEqualTo(FeeRunState.ISSUED);
        assertThat(attempts(YEAR)).isEqualTo(attempts);

        // as soon as it is dead this one may look after the run
        int before = attempts(YEAR + 1);
        other.destroyForcibly().waitFor();
        assertThat(state(YEAR + 1)).as("killed at work").isEqualTo(FeeRunState.ISSUING);
        open(YEAR + 1);

        await(() -> state(YEAR + 1) == FeeRunState.ISSUED);

        assertThat(attempts(YEAR + 1)).isEqualTo(before + 1);
        assertThatNothingIsLostOrDoubled(YEAR);
        assertThatNothingIsLostOrDoubled(YEAR + 1);
    }

    @Test
    void refusesWhatAProcessThatLostItsRunWritesAfterwards() throws Exception {
        Process other = otherAtWork();
        signal(other, "STOP");
        assertThat(state(YEAR)).as("at work").isEqualTo(FeeRunState.ISSUING);
        int attempts = attempts(YEAR);
        assertThat(cutOffHolderOfTheRun()).as("connections that hold the run").isOne();
        open(YEAR);
        await(() -> !somebodyWaits());

        house.the(FeeRunMachine.class).wake(new FeeRunId(run(YEAR, "id", UUID.class)));
        // a block that the other one is in the middle of is waited for
        await(() -> state(YEAR) == FeeRunState.ISSUED || somebodyWaits());
        signal(other, "CONT");

        // it has noticed by the time at which it has issued the next year
        await(() -> !jdbc.queryForList(
                        "select 1 from membership.fee_run where fee_year = ? and state = 'ISSUED'", YEAR + 1)
                .isEmpty());
        assertThat(attempts(YEAR)).isEqualTo(attempts + 1);
        assertThatNothingIsLostOrDoubled(YEAR);
    }

    @Test
    void noticesAMachineThatLostItsPower() throws Exception {
        EditionId edition = new EditionId(jdbc.queryForObject("select id from membership.edition", UUID.class));
        FeeRunDetails run = new Runs(house.the(FeeRuns.class)).previewed(YEAR, edition);

        // the machine lets go of it a moment after it shows the preview
        await(() -> house.the(FeeRunChanges.class).alone(run.id(), this::assertThatTheDeadAreNoticed));
    }

    private void assertThatTheDeadAreNoticed() {
        assertThat(Stream.of("idle", "interval", "count").map(it -> shown("tcp_keepalives_" + it)))
                .containsExactly("10", "5", "4");
    }

    private String shown(String setting) {
        return jdbc.queryForObject("show " + setting, String.class);
    }

    /** Nobody gets beyond the first block of invoices of this year until it is opened, however fast the machine is. */
    private void close(int year) throws SQLException {
        pass("lock", year);
    }

    private void open(int year) throws SQLException {
        pass("unlock", year);
    }

    private void pass(String how, int year) throws SQLException {
        try (Statement statement = gate.createStatement()) {
            statement.execute("select pg_advisory_%s(%d)".formatted(how, year));
        }
    }

    /** Some, but not all invoices of the year are issued. */
    private Process otherAtWork() throws Exception {
        close(YEAR);
        Process started = startOther();
        await(() -> invoiced(YEAR) > 0);
        return started;
    }

    private FeeRunState state(int year) {
        return FeeRunState.valueOf(run(year, "state", String.class));
    }

    private int attempts(int year) {
        return run(year, "attempt", Integer.class);
    }

    private long invoiced(int year) {
        return jdbc
                .queryForList("select invoiced from membership.fee_run where fee_year = ?", Long.class, year)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    private <T> T run(int year, String column, Class<T> type) {
        return jdbc.queryForObject("select " + column + " from membership.fee_run where fee_year = ?", type, year);
    }

    /** As a break of the network would. */
    private int cutOffHolderOfTheRun() {
        return jdbc.queryForObject("""
                        select count(pg_terminate_backend(lock.pid)) from pg_locks lock
                        join pg_class held on held.oid = lock.relation
                        join pg_database house on house.oid = lock.database and house.datname = current_database()
                        where held.relname = 'fee_run_lock' and lock.mode = 'RowShareLock'""", Integer.class);
    }

    private boolean somebodyWaits() {
        return !jdbc.queryForList("""
                        select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()""").isEmpty();
    }

    private static void signal(Process other, String name) throws Exception {
        assertThat(new ProcessBuilder("sh", "-c", "kill -" + name + " " + other.pid())
                        .start()
                        .waitFor())
                .isZero();
    }

    private String url() {
        return database.url() + "&reWriteBatchedInserts=true";
    }

    private Path log() {
        return folder.resolve("other.log");
    }

    private void await(BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no patience left; the other process says " + Files.readString(log()));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private void assertThatNothingIsLostOrDoubled(int year) {
        long paying = GeneratedMembers.paying(MEMBERS, year);
        Map<String, Object> invoices = jdbc.queryForMap("""
                select count(*) as invoices, count(distinct member_id) as members,
                       count(distinct assessment_id) as fees, min(sequence) as first, max(sequence) as last
                from membership.invoice where fee_year = ?""", year);
        assertThat(invoices)
                .isEqualTo(Map.of(
                        "invoices",
                        paying,
                        "members",
                        paying,
                        "fees",
                        paying,
                        "first",
                        1,
                        "last",
                        Math.toIntExact(paying)));
        assertThat(jdbc.queryForObject("""
                        select count(*) from membership.fee_run run
                        where fee_year = ? and invoiced = ?
                          and amount = (select sum(total) from membership.invoice where run_id = run.id)
                          and amount = (select sum(amount) from membership.assessment where run_id = run.id)""", Long.class, year, paying))
                .as("runs whose totals are those of their fees and invoices")
                .isOne();
        assertThat(house.the(LedgerBalances.class).trialBalance().balances()).isTrue();
        assertThat(jdbc.queryForObject("""
                        select (select sum(amount) from membership.posting where account = 'RECEIVABLE')
                             - (select sum(total) from membership.invoice)""", BigDecimal.class))
                .as("receivables less invoices")
                .isEqualByComparingTo("0");
    }
}
