package org.wego.operation.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;
import org.wego.operation.WegoProcess;

/** A real process, killed after the commit that an event was published in and before its listener was through. */
class EventsAfterKillTests {

    @Test
    void deliversAfterTheRestartWhatAKilledProcessHadOnlyWrittenDown(@TempDir Path folder) throws Exception {
        try (OwnPostgres server = OwnPostgres.create()) {
            JdbcClient jdbc = JdbcClient.create(server.source());
            try (WegoProcess wego = start(server, folder);
                    Connection other = server.source().getConnection()) {
                wego.awaitReady();
                String run = previewed(wego, jdbc);
                leaveBehind(jdbc, run);
                other.setAutoCommit(false);
                try (Statement statement = other.createStatement()) {
                    statement.execute("lock table membership.assessment in share mode");
                }
                assertThat(wego.post("/api/fee-runs/" + run + "/cancel", "").statusCode())
                        .as("the answer does not wait for what follows")
                        .isEqualTo(202);
                assertThat(left(jdbc)).isOne();
                // another listener of the same event is through at once
                assertThat(WegoProcess.until(() -> open(jdbc), open -> open == 1))
                        .isOne();
                wego.close();
                other.rollback();
            }
            assertThat(left(jdbc)).isOne();
            assertThat(open(jdbc)).isOne();

            try (WegoProcess again = start(server, folder)) {
                again.awaitReady();
                assertThat(WegoProcess.until(() -> open(jdbc), open -> open == 0))
                        .isZero();
                assertThat(left(jdbc)).isZero();
            }
        }
    }

    private static WegoProcess start(OwnPostgres server, Path folder) throws Exception {
        return WegoProcess.start(
                server.url(),
                folder,
                "--spring.datasource.username=postgres",
                "--wego.events.look-every=1s",
                "--wego.events.patience=2s");
    }

    private static String previewed(WegoProcess wego, JdbcClient jdbc) throws Exception {
        UUID edition = jdbc.sql("select id from membership.edition limit 1")
                .query(UUID.class)
                .single();
        assertThat(wego.post("/api/fee-runs", "{\"year\": 2017, \"edition\": \"" + edition + "\"}")
                        .statusCode())
                .isEqualTo(202);
        return WegoProcess.until(
                        () -> jdbc.sql("select id from membership.fee_run where state = 'PREVIEWED'")
                                .query(UUID.class)
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow()
                .toString();
    }

    /** As a run does that is cancelled while it freezes its fees. */
    private static void leaveBehind(JdbcClient jdbc, String run) {
        jdbc.sql("""
                        insert into membership.assessment (id, run_id, position, member_id, fee_year, member_name,
                            category, amount, currency)
                        values (?, ?, 0, ?, 2017, 'Seoul', 'FULL', 1000, 'USD')
                        """)
                .params(UUID.randomUUID(), UUID.fromString(run), UUID.randomUUID())
                .update();
    }

    private static int left(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from membership.assessment")
                .query(Integer.class)
                .single();
    }

    private static int open(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from app.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }
}
