package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class DatabaseBackupTests {

    @Test
    void writesBackupsThatCanBeRestoredAndKeepsTheNewest(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("wego") + ";WRITE_DELAY=0";
        JdbcClient jdbc = JdbcClient.create(new SimpleDriverDataSource(new org.h2.Driver(), url));
        try (Connection open = DriverManager.getConnection(url)) {
            jdbc.sql("create table city (name varchar(20))").update();
            jdbc.sql("insert into city values ('Seoul')").update();
            Path backups = folder.resolve("backup");
            Files.createDirectory(backups);
            Files.writeString(backups.resolve("wego-20171031T023000.zip.part"), "broken off");
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
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Files.copy(entries, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
