package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What people see, and what is lost (nothing), where the database is full, taken, away or stopped; with real processes. */
class StorageTroubleTests {

    @TempDir
    Path folder;

    @Test
    void refusesWhatCannotBeSavedOnAFullDiskAndGoesOnByItselfOnceThereIsSpace() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (SmallDisk disk = SmallDisk.mount(data, "size=60m");
                WegoProcess wego = WegoProcess.start(WegoProcess.h2(data), folder, "--wego.least-space=5MB")) {
            wego.awaitReady();
            assertThat(wego.importMembers("Before", 100).get().statusCode()).isEqualTo(200);
            assertThat(wego.isUp()).isTrue();

            disk.fill();
            HttpResponse<String> refused =
                    wego.importMembers("Meanwhile", 3_000).get();
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("30");
            assertThat(refused.body()).contains("nothing was changed");
            assertThat(WegoProcess.until(wego::isUp, up -> !up)).isFalse();
            assertThat(wego.get("/members").statusCode()).isIn(200, 503);

            disk.free();
            assertThat(WegoProcess.until(wego::isUp, up -> up)).isTrue();
            assertThat(wego.get("/members").statusCode()).isEqualTo(200);
            assertThat(wego.importMembers("After", 100).get().statusCode()).isEqualTo(200);
            assertThat(wego.members("Before")).isEqualTo(numbers(100));
            assertThat(wego.members("Meanwhile")).isEmpty();
            assertThat(wego.members("After")).isEqualTo(numbers(100));
        }
    }

    @Test
    void finishesAnImportThatIsUnderWayWhenItIsStoppedAndTellsASecondProcessInTwoSentences() throws Exception {
        String url = WegoProcess.h2(folder);
        try (WegoProcess wego = WegoProcess.start(url, folder)) {
            wego.awaitReady();
            try (WegoProcess second = WegoProcess.start(url, folder)) {
                assertThat(second.awaitEnd()).isNotZero();
                assertThat(second.output())
                        .anyMatch(line -> line.startsWith("Another process works with the database file"))
                        .contains("Stop the other one first. Two at once need PostgreSQL.")
                        .noneMatch(line -> line.startsWith("\tat "));
            }
            CompletableFuture<HttpResponse<String>> underWay = wego.importMembers("Late", 150);
            assertThat(wego.get("/api").statusCode()).isEqualTo(200);
            wego.terminate();
            int status = underWay.handle((answer, _) -> answer == null ? 0 : answer.statusCode())
                    .get();
            wego.awaitEnd();
            assertThat(status).as("finished, or not begun").isIn(200, 0);
            assertThat(wego.output()).noneMatch(line -> line.contains("closed [90098"));
            assertThat(JdbcClient.create(new DriverManagerDataSource(url, "sa", ""))
                            .sql("select count(*) from membership.member where name like 'Late %'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(status == 200 ? 150 : 0);
        }
    }

    @Test
    void answersWithinFiveSecondsThatPostgresIsAwayAndGoesOnByItself() throws Exception {
        Path data = Files.createDirectory(folder.resolve("postgres"));
        EmbeddedPostgres postgres = postgres(data, 0);
        int port = postgres.getPort();
        try (WegoProcess wego = WegoProcess.start(
                postgres.getJdbcUrl("postgres", "postgres"), folder, "--spring.datasource.username=postgres")) {
            wego.awaitReady();
            assertThat(wego.isUp()).isTrue();
            postgres.close();

            long asked = System.nanoTime();
            HttpResponse<String> page = wego.get("/members");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("30");
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(8));
            assertThat(wego.get("/api/members").statusCode()).isEqualTo(503);
            assertThat(WegoProcess.until(wego::isUp, up -> !up)).isFalse();

            try (EmbeddedPostgres back = postgres(data, port)) {
                assertThat(back.getPort()).isEqualTo(port);
                assertThat(WegoProcess.until(wego::isUp, up -> up)).isTrue();
                assertThat(wego.get("/members").statusCode()).isEqualTo(200);
            }
        } finally {
            postgres.close();
        }
    }

    private static List<Integer> numbers(int many) {
        return IntStream.range(0, many).boxed().toList();
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws Exception {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }
}
