package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.FreePort;

/**
 * What people see, and what is lost (nothing), where a real process is killed or its PostgreSQL goes away. The process
 * that finds what the killed one has left then meets the other trouble.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresTroubleTests {

    private Path folder;
    private Path data;
    private EmbeddedPostgres postgres;
    private WegoProcess wego;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        data = Files.createDirectory(folder.resolve("postgres"));
        postgres = postgres(FreePort.next());
        startWego();
    }

    @AfterAll
    void stop() throws Exception {
        wego.close();
        postgres.close();
    }

    /** It is killed after the commit that an event was published in and before its listener was through. */
    @Test
    @Order(1)
    void deliversAfterTheRestartWhatAKilledProcessHadOnlyWrittenDown() throws Exception {
        JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        String run = previewed(wego, jdbc);
        leaveBehind(jdbc, run);
        try (Connection other = postgres.getPostgresDatabase().getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("lock table membership.assessment in share mode");
            }
            assertThat(wego.post("/api/fee-runs/" + run + "/cancel", "").statusCode())
                    .as("the answer does not wait for what follows")
                    .isEqualTo(202);
            assertThat(left(jdbc)).isOne();
            // another listener of the same event is through at once
            assertThat(WegoProcess.until(() -> open(jdbc), open -> open == 1)).isOne();
            wego.close();
            other.rollback();
        }
        assertThat(left(jdbc)).isOne();
        assertThat(open(jdbc)).isOne();

        startWego();
        assertThat(WegoProcess.until(() -> open(jdbc), open -> open == 0)).isZero();
        assertThat(left(jdbc)).isZero();
    }

    @Test
    @Order(2)
    void answersSoonThatPostgresIsAwayAndGoesOnByItself() throws Exception {
        int port = postgres.getPort();
        assertThat(wego.isUp()).isTrue();
        postgres.close();

        // at once, as callers come: each waits for a connection until nobody can wait any longer
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long asked = System.nanoTime();
            Future<HttpResponse<String>> page = callers.submit(() -> wego.get("/members"));
            Future<HttpResponse<String>> list = callers.submit(() -> wego.get("/api/members"));
            Future<Boolean> isUp = callers.submit(() -> WegoProcess.until(wego::isUp, up -> !up));
            assertThat(page.get().statusCode()).isEqualTo(503);
            assertThat(page.get().headers().firstValue("Retry-After")).contains("30");
            assertThat(list.get().statusCode()).isEqualTo(503);
            // the pool waits for four seconds, and would wait for thirty by itself; the rest is for a busy machine
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(20));
            assertThat(isUp.get()).isFalse();
        }

        postgres = postgres(port);
        assertThat(postgres.getPort()).isEqualTo(port);
        assertThat(WegoProcess.until(wego::isUp, up -> up)).isTrue();
        assertThat(wego.get("/members").statusCode()).isEqualTo(200);
    }

    private void startWego() throws Exception {
        wego = WegoProcess.start(
                postgres.getJdbcUrl("postgres", "postgres"),
                folder,
                "--spring.datasource.username=postgres",
                "--wego.events.look-every=1s",
                "--wego.events.patience=2s");
        wego.awaitReady();
    }

    private EmbeddedPostgres postgres(int port) throws Exception {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
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
                        Optional::isPresent)
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
