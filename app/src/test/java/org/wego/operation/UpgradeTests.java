package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** An upgrade that is broken off leaves what was there before. */
class UpgradeTests {

    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-27T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private Upgrade upgrade;

    @BeforeEach
    void find() {
        database = EmbeddedDatabase.of("jdbc:h2:file:" + folder.resolve("wego") + ";WRITE_DELAY=0")
                .orElseThrow();
        upgrade = new Upgrade(database);
    }

    @Test
    void putsBackWhatWasThereBefore() {
        sql("create table city as select 'Seoul' name");
        Path backup = backup();
        upgrade.begin(client(), Optional.of(backup));
        sql("alter table city rename to town");

        upgrade.putBack("", "");
        upgrade.putBack("", "");

        assertThat(client().sql("select name from city").query(String.class).list())
                .containsExactly("Seoul");
        assertThat(upgrade.aside()).exists();
        assertThat(backup).as("of the state that is there again").doesNotExist();
    }

    @Test
    void makesAnewWhatTheFirstStartHasBegun() {
        upgrade.begin(client(), Optional.empty());
        sql("create table city (name varchar(20))");

        upgrade.putBack("", "");

        assertThat(database.file()).doesNotExist();
        assertThat(upgrade.aside()).exists();
    }

    @Test
    void leavesWhatCameAboutWhole() {
        upgrade.begin(client(), Optional.empty());
        sql("create table city (name varchar(20))");
        Upgrade.end(client());

        upgrade.putBack("", "");

        sql("insert into city values ('Seoul')");
    }

    @Test
    void leavesAnotherFileThatSomebodyHasPutInItsPlace() throws Exception {
        Path backup = backup();
        upgrade.begin(client(), Optional.of(backup));
        Files.delete(database.file());
        sql("create table city as select 'Busan' name");

        upgrade.putBack("", "");

        assertThat(client().sql("select name from city").query(String.class).list())
                .containsExactly("Busan");
    }

    @Test
    void saysInASentenceThatTheBackupIsGone() throws Exception {
        sql("create table city (name varchar(20))");
        Path backup = backup();
        upgrade.begin(client(), Optional.of(backup));
        Files.delete(backup);

        assertThatExceptionOfType(UnusableDatabase.class)
                .isThrownBy(() -> upgrade.putBack("", ""))
                .withMessageContaining(database.file().toString())
                .withMessageContaining(backup.toString())
                .satisfies(it -> assertThat(it.action()).contains("backup"));
        assertThat(database.file()).exists();
    }

    private Path backup() {
        return new DatabaseBackup(client(), NIGHT, database.url(), folder.resolve("backup"), 3).write();
    }

    private JdbcClient client() {
        return JdbcClient.create(new SimpleDriverDataSource(new Driver(), database.url()));
    }

    /** Opens it and closes it again. */
    private void sql(String statement) {
        client().sql(statement).update();
    }
}
