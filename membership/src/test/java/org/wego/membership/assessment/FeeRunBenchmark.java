package org.wego.membership.assessment;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.economy.EditionId;

/** How long a whole run takes, beside a bare batch of the same rows into the same tables. */
@Tag("benchmark")
class FeeRunBenchmark {

    private static final int MEMBERS = 100_000;
    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int WARM_UP = 2016;
    private static final int MEASURED = 2017;
    private static final int PREVIEWED = 2018;
    private static final int BLOCK = 1_000;

    /** What a run writes for each invoice, in an order that foreign keys allow. */
    private static final List<String> TABLES =
            List.of("assessment", "invoice", "invoice_line", "journal_entry", "posting");

    @TempDir
    Path folder;

    @Test
    void measuresARunOnH2() throws Exception {
        try (MembershipHouse house = MembershipHouse.onH2(folder.resolve("run"))) {
            measure("fee-run-h2", house, "checkpoint");
        }
    }

    @Test
    void measuresARunOnPostgres() throws Exception {
        try (MembershipHouse house = MembershipHouse.onPostgres()) {
            measure("fee-run-postgresql", house, "vacuum analyze");
        }
    }

    @Test
    void measuresThePreviewOfAMillionMembersAndItsMemory() throws Exception {
        try (MembershipHouse house = MembershipHouse.onH2(folder.resolve("preview"))) {
            JdbcTemplate jdbc = house.the(JdbcTemplate.class);
            GeneratedMembers.schedules(house);
            EditionId edition = GeneratedMembers.edition(jdbc, "WEO April 2017");
            Runs runs = new Runs(house.the(FeeRuns.class));
            GeneratedMembers.write(jdbc, FEW);
            preview(runs, edition);
            double few = heapWhile(() -> preview(runs, edition));
            jdbc.update("delete from membership.member_size");
            jdbc.update("delete from membership.member");
            GeneratedMembers.write(jdbc, MANY);
            preview(runs, edition);
            double seconds = seconds(() -> preview(runs, edition));
            double many = heapWhile(() -> preview(runs, edition));
            BenchmarkReport report = new BenchmarkReport("fee-run-preview");
            report.atMost("preview of 1,000,000 members", seconds, "s", 3);
            report.reference("most heap in use, 10,000 members", few, "MB");
            report.atMost("most heap in use, 1,000,000 members", many, "MB", few + 50);
            report.publish();
        }
    }

    private void measure(String name, MembershipHouse house, String tidy) throws Exception {
        JdbcTemplate jdbc = house.the(JdbcTemplate.class);
        GeneratedMembers.schedules(house);
        EditionId edition = GeneratedMembers.edition(jdbc, "WEO April 2017");
        GeneratedMembers.write(jdbc, MEMBERS);
        jdbc.execute(tidy);
        Runs runs = new Runs(house.the(FeeRuns.class));
        runs.issued(WARM_UP, edition);
        FeeRunDetails[] run = new FeeRunDetails[1];
        double preview = seconds(() -> run[0] = runs.previewed(MEASURED, edition));
        double issue = seconds(() -> run[0] = runs.issue(run[0]));
        long invoices = run[0].invoiced();
        FeeRunDetails[] again = new FeeRunDetails[1];
        double second = seconds(() -> again[0] = runs.previewed(MEASURED, edition));
        runs.facade().cancel(again[0].id());
        double bare = bareBatch(house, jdbc, tidy);
        BenchmarkReport report = new BenchmarkReport(name);
        report.reference("members", MEMBERS, "");
        report.reference("invoices", invoices, "");
        report.reference("preview", preview, "s");
        report.atMost("preview of a second run, all invoiced by the first", second, "s", 5);
        report.atLeast("assessed, invoiced and posted", invoices / issue, "invoices/s", 5_000);
        report.reference("bare batch of the same rows", invoices / bare, "invoices/s");
        report.atMost("time of the run by that of the bare batch", issue / bare, "times", 3);
        report.publish();
    }

    /** Takes the rows of the measured run out and writes them again by plain batches of as many invoices. */
    private static double bareBatch(MembershipHouse house, JdbcTemplate jdbc, String tidy) throws Exception {
        List<Rows> tables = new ArrayList<>();
        for (String table : TABLES) {
            tables.add(Rows.of(jdbc, table, where(table)));
        }
        for (String table : TABLES.reversed()) {
            jdbc.update("delete from membership." + table + where(table));
        }
        jdbc.execute(tidy);
        return seconds(() -> write(house.the(DataSource.class), tables));
    }

    private static String where(String table) {
        return switch (table) {
            case "journal_entry" -> " where reference like '" + MEASURED + "-%'";
            case "posting" ->
                " where exists (select 1 from membership.journal_entry entry where entry.id = entry_id"
                        + " and entry.reference like '" + MEASURED + "-%')";
            default -> " where fee_year = " + MEASURED;
        };
    }

    private static void write(DataSource source, List<Rows> tables) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            int blocks = (tables.getFirst().rows.size() + BLOCK - 1) / BLOCK;
            for (int block = 0; block < blocks; block++) {
                for (Rows table : tables) {
                    int it = table.rows.size() / tables.getFirst().rows.size() * BLOCK;
                    table.write(connection, block * it, Math.min(table.rows.size(), (block + 1) * it));
                }
                connection.commit();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void preview(Runs runs, EditionId edition) {
        runs.facade().cancel(runs.previewed(PREVIEWED, edition).id());
    }

    /** The most that was in use right after a collection, looked at ten times a second, in megabytes. */
    private static double heapWhile(Runnable work) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        long[] most = {0};
        Thread watch = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                System.gc();
                Runtime now = Runtime.getRuntime();
                most[0] = Math.max(most[0], now.totalMemory() - now.freeMemory());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        });
        work.run();
        over.set(true);
        watch.join();
        return most[0] / 1e6;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The rows of a table, as they were read. */
    private record Rows(String insert, List<Object[]> rows) {

        static Rows of(JdbcTemplate jdbc, String table, String where) {
            List<Object[]> rows = new ArrayList<>();
            String[] insert = new String[1];
            jdbc.query("select * from membership." + table + where + order(table), result -> {
                int columns = result.getMetaData().getColumnCount();
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
                insert[0] = "insert into membership." + table + " values (" + "?, ".repeat(columns - 1) + "?)";
            });
            return new Rows(insert[0], rows);
        }

        private static String order(String table) {
            return switch (table) {
                case "assessment" -> " order by position";
                case "posting" -> " order by entry_id, place";
                case "journal_entry" -> " order by id";
                default -> " order by fee_year, sequence";
            };
        }

        void write(Connection connection, int from, int to) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (Object[] row : rows.subList(from, to)) {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }
}
