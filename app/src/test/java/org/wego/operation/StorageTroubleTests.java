package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What people see, and what is lost (nothing), where the database is taken, the disk full, the process stopped: a real
 * process, which meets one trouble after the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StorageTroubleTests {

    private Optional<SmallDisk> disk = Optional.empty();
    private Path folder;
    private String url;
    private WegoProcess wego;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Path data = Files.createDirectory(folder.resolve("data"));
        disk = SmallDisk.mountIfAllowed(data, "size=60m");
        url = WegoProcess.h2(data);
        wego = WegoProcess.start(url, folder, "--wego.least-space=5MB");
        wego.awaitReady();
    }

    @AfterAll
    void stop() throws Exception {
        wego.close();
        disk.ifPresent(SmallDisk::close);
    }

    @Test
    @Order(1)
    void refusesWhatCannotBeSavedOnAFullDiskAndGoesOnByItselfOnceThereIsSpace() throws Exception {
        SmallDisk small = SmallDisk.orTestWithout(disk);
        assertThat(wego.importMembers("Before", 100).get().statusCode()).isEqualTo(200);
        assertThat(wego.isUp()).isTrue();

        small.fill();
        HttpResponse<String> refused = wego.importMembers("Meanwhile", 3_000).get();
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        assertThat(refused.body()).contains("nothing was changed");
        assertThat(WegoProcess.until(wego::isUp, up -> !up)).isFalse();
        assertThat(wego.get("/members").statusCode()).isIn(200, 503);

        small.free();
        assertThat(WegoProcess.until(wego::isUp, up -> up)).isTrue();
        assertThat(wego.get("/members").statusCode()).isEqualTo(200);
        assertThat(wego.importMembers("After", 100).get().statusCode()).isEqualTo(200);
        assertThat(wego.members("Before")).isEqualTo(numbers(100));
        assertThat(wego.members("Meanwhile")).isEmpty();
        assertThat(wego.members("After")).isEqualTo(numbers(100));
    }

    /** Also where the disk was full before: H2 has lost its own lock then. */
    @Test
    @Order(2)
    void tellsASecondProcessInTwoSentencesThatTheDatabaseIsTaken() throws Exception {
        try (WegoProcess second = WegoProcess.start(url, folder)) {
            assertThat(second.awaitEnd()).isNotZero();
            assertThat(second.output())
                    .anyMatch(line -> line.startsWith("Another process works with the database file"))
                    .contains("Stop the other one first. Two at once need PostgreSQL.")
                    .noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    @Order(3)
    void finishesAnImportThatIsUnderWayWhenItIsStopped() throws Exception {
        int before = wego.output().size();
        CompletableFuture<HttpResponse<String>> underWay = wego.importMembers("Late", 150);
        assertThat(wego.get("/api").statusCode()).isEqualTo(200);
        wego.terminate();
        int status = underWay.handle((answer, _) -> answer == null ? 0 : answer.statusCode())
                .get();
        wego.awaitEnd();
        assertThat(status).as("finished, or not begun").isIn(200, 0);
        assertThat(wego.output().stream().skip(before)).noneMatch(line -> line.contains("closed [90098"));
        assertThat(JdbcClient.create(new DriverManagerDataSource(url, "sa", ""))
                        .sql("select count(*) from membership.member where name like 'Late %'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(status == 200 ? 150 : 0);
    }

    private static List<Integer> numbers(int many) {
        return IntStream.range(0, many).boxed().toList();
    }
}
