package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAtStartTests {

    private static final String SAFE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:./data/wego, WRITE_DELAY=0",
        "jdbc:h2:./data/wego;WRITE_DELAY=500, WRITE_DELAY=0",
        "jdbc:h2:file:./data/wego;WRITE_DELAY=01, WRITE_DELAY=0",
        "jdbc:h2:tcp://localhost/wego;MODE=PostgreSQL, WRITE_DELAY=0",
        "jdbc:h2:file:./data/wego;WRITE_DELAY=0, DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:~/wego;write_delay=0;DB_CLOSE_ON_EXIT=TRUE, DB_CLOSE_ON_EXIT=FALSE",
    })
    void refusesAnH2AddressThatMayLoseCommits(String url, String lacking) {
        assertThatThrownBy(() -> DatabaseAtStart.keepsCommits(url))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContainingAll(url, "lacks " + lacking);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/wego;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "jdbc:h2:file:./data/wego;db_close_on_exit=false;write_delay=0;MODE=PostgreSQL",
                "jdbc:h2:mem:wego",
                "jdbc:postgresql://localhost/wego"
            })
    void startsOnADatabaseThatKeepsCommits(String url) {
        assertThatCode(() -> DatabaseAtStart.keepsCommits(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/srv/wego/data;MODE=PostgreSQL, /srv/wego/data.mv.db",
        "jdbc:h2:/srv/wego/data, /srv/wego/data.mv.db",
        "jdbc:h2:file:/srv/wego/../old/data;WRITE_DELAY=0, /srv/old/data.mv.db",
    })
    void findsTheFileOfAnAddress(String url, Path file) {
        assertThat(EmbeddedDatabase.of(url))
                .get()
                .extracting(EmbeddedDatabase::file)
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:wego", "jdbc:h2:tcp://db/wego", "jdbc:postgresql://db/wego"})
    void knowsNoFileOfADatabaseElsewhere(String url) {
        assertThat(EmbeddedDatabase.of(url)).isEmpty();
    }

    @Test
    void makesAFolderThatIsNotThereAndLeavesNothingInIt() {
        EmbeddedDatabase database = at(folder.resolve("new/data"));
        DatabaseAtStart.isWritable(database);
        assertThat(database.folder()).isEmptyDirectory();
    }

    @Test
    void saysInASentenceThatNothingCanBeWritten() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        try (SmallDisk _ = SmallDisk.mount(closed)) {
            assertThatThrownBy(() -> DatabaseAtStart.isWritable(at(closed)))
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageContaining("Nothing can be written to the data folder " + closed);
        }
        Path file = Files.writeString(folder.resolve("a file"), "in the way");
        assertThatThrownBy(() -> DatabaseAtStart.isWritable(at(file))).isInstanceOf(UnusableDatabase.class);
    }

    @Test
    void saysInASentenceThatAnotherProcessWorksWithTheFile() throws Exception {
        EmbeddedDatabase database = at(folder);
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        database.url())
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> DatabaseAtStart.opens(database, "sa", "", folder))
                    .isInstanceOfSatisfying(UnusableDatabase.class, refused -> {
                        assertThat(refused)
                                .hasMessage("Another process works with the database file " + database.file() + ".");
                        assertThat(refused.action())
                                .isEqualTo("Stop the other one first. Two at once need PostgreSQL.");
                    });
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThatCode(() -> DatabaseAtStart.opens(database, "sa", "", folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "zeros", "cut"})
    void saysInASentenceThatTheFileIsDamagedAndHowToRestoreIt(String damage) throws Exception {
        EmbeddedDatabase database = at(folder.resolve("data"));
        try (Connection connection = DriverManager.getConnection(database.url(), "sa", "")) {
            connection.createStatement().execute("create table city (name varchar(2000))");
            connection
                    .createStatement()
                    .execute("insert into city select repeat('Seoul', 300) from system_range(1, 500)");
        }
        damage(database.file(), damage);
        Path backups = Files.createDirectory(folder.resolve("backup"));
        Files.createFile(backups.resolve("wego-20171103T023000.zip"));
        Path newest = Files.createFile(backups.resolve("wego-20171104T023000.zip"));

        assertThatThrownBy(() -> DatabaseAtStart.opens(database, "sa", "", backups))
                .isInstanceOfSatisfying(UnusableDatabase.class, refused -> {
                    assertThat(refused).hasMessageStartingWith("The database file " + database.file() + " is damaged");
                    assertThat(refused.getMessage().lines()).hasSize(1);
                    assertThat(refused.action())
                            .isEqualTo("Move the file away and unpack the newest backup, " + newest + ", into "
                                    + database.folder() + ", then start again.");
                });
    }

    @Test
    void leavesAWrongPasswordToTheStart() throws Exception {
        EmbeddedDatabase database = at(folder);
        DriverManager.getConnection(database.url(), "sa", "right").close();
        assertThatCode(() -> DatabaseAtStart.opens(database, "sa", "wrong", folder))
                .doesNotThrowAnyException();
    }

    private static EmbeddedDatabase at(Path folder) {
        return EmbeddedDatabase.of("jdbc:h2:file:" + folder.resolve("wego") + SAFE)
                .orElseThrow();
    }

    private static void damage(Path file, String how) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            switch (how) {
                case "nonsense" ->
                    bytes.write("This is no database. ".repeat(600).getBytes());
                case "zeros" -> bytes.write(new byte[(int) bytes.length()]);
                default -> bytes.setLength(5000);
            }
        }
    }
}
