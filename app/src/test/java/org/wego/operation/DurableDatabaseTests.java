package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class DurableDatabaseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/wego",
                "jdbc:h2:./data/wego;WRITE_DELAY=500",
                "jdbc:h2:file:./data/wego;WRITE_DELAY=01",
                "jdbc:h2:tcp://localhost/wego;MODE=PostgreSQL"
            })
    void refusesAnEmbeddedDatabaseThatMayLoseCommits(String url) {
        assertThatThrownBy(() -> new DurableDatabase(url))
                .isInstanceOf(UnsafeDatabase.class)
                .hasMessageContaining(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/wego;WRITE_DELAY=0",
                "jdbc:h2:file:./data/wego;write_delay=0;MODE=PostgreSQL",
                "jdbc:h2:mem:wego",
                "jdbc:postgresql://localhost/wego"
            })
    void startsOnADatabaseThatKeepsCommits(String url) {
        assertThatCode(() -> new DurableDatabase(url)).doesNotThrowAnyException();
    }

    @Test
    void writesBackupsThatCanBeRestoredAndKeepsTheNewest(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("wego") + ";WRITE_DELAY=0";
        JdbcClient jdbc = JdbcClient.create(new SimpleDriverDataSource(new org.h2.Driver(), url));
        try (var open = DriverManager.getConnection(url)) {
            jdbc.sql("create table city (name varchar(20))").update();
            jdbc.sql("insert into city values ('Seoul')").update();
            Path backups = folder.resolve("backup");
            Path newest = backups;
            for (int day = 1; day <= 4; day++) {
                Clock clock =
                        Clock.fixed(Instant.parse("2017-11-01T02:30:00Z").plus(Duration.ofDays(day)), ZoneOffset.UTC);
                newest = new DatabaseBackup(jdbc, clock, url, backups, 3).write();
            }
            assertThat(open.isClosed()).isFalse();
            assertThat(backups.toFile().list())
                    .containsExactlyInAnyOrder(
                            "wego-20171103T023000.zip", "wego-20171104T023000.zip", "wego-20171105T023000.zip");
            Path restored = Files.createDirectory(folder.resolve("restored"));
            unzip(newest, restored);
            assertThat(JdbcClient.create(new SimpleDriverDataSource(
                                    new org.h2.Driver(), "jdbc:h2:file:" + restored.resolve("wego")))
                            .sql("select name from city")
                            .query(String.class)
                            .single())
                    .isEqualTo("Seoul");
        }
    }

    private static void unzip(Path zip, Path folder) throws Exception {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Files.copy(entries, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
