package org.wego.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An upgrade of the embedded database, which comes about whole or not at all. H2 keeps what each statement of a migration
 * has changed although the process is killed before the next one, and no release goes on from there. So a table says that
 * the database is being upgraded, and where what it was before is kept; a start that finds it puts that back. It is in the
 * database, so that it goes with the file if somebody puts another one in its place.
 */
record Upgrade(EmbeddedDatabase database) {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    private static final String TABLE = "upgrade_under_way";

    /** Notes that the database is being changed. */
    void begin(JdbcClient jdbc, Optional<Path> backup) {
        jdbc.sql("create table if not exists public." + TABLE + " (backup varchar(4000) not null)")
                .update();
        jdbc.sql("insert into public." + TABLE + " values (?)")
                .param(backup.map(Path::toAbsolutePath).map(Path::toString).orElse(""))
                .update();
    }

    /** All is changed. */
    static void end(JdbcClient jdbc) {
        jdbc.sql("drop table if exists public." + TABLE).update();
    }

    /** Undoes an upgrade that was broken off; the database must not be open. */
    void putBack(String user, String password) {
        Optional<String> backup = brokenOff(user, password);
        if (backup.isEmpty()) {
            return;
        }
        try {
            if (backup.get().isEmpty()) {
                Files.move(database.file(), aside(), StandardCopyOption.REPLACE_EXISTING);
                LOG.warn("The first start on {} was broken off; it is made anew", database.file());
            } else {
                Path before = Path.of(backup.get());
                restore(before);
                // the next try makes it again: a release that fails at each start must not drive out the older ones
                Files.deleteIfExists(before);
                LOG.warn("The upgrade of {} was broken off; it is what it was before", database.file());
            }
        } catch (IOException unreadable) {
            throw new UnusableDatabase(
                    "An upgrade of the database file " + database.file()
                            + " was broken off, and what it was before cannot be put back from " + backup.get() + " ("
                            + unreadable.getMessage() + ").",
                    "Move the database file away, unpack a backup into " + database.folder() + ", then start again.");
        }
    }

    /** The backup that an upgrade has left which is still noted. Whatever is wrong with the database shows later. */
    private Optional<String> brokenOff(String user, String password) {
        try (Connection connection = DriverManager.getConnection(database.url(), user, password);
                Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "select 1 from information_schema.tables where lower(table_name) = '" + TABLE + "'")) {
                if (!table.next()) {
                    return Optional.empty();
                }
            }
            try (ResultSet note = statement.executeQuery("select backup from public." + TABLE)) {
                return note.next() ? Optional.of(note.getString(1)) : Optional.empty();
            }
        } catch (SQLException closed) {
            LOG.debug("Not known whether an upgrade was broken off", closed);
            return Optional.empty();
        }
    }

    /** The file of now is kept beside, and in its place until the other one is complete. */
    private void restore(Path backup) throws IOException {
        Path unfinished = beside(".restored.part");
        try (ZipInputStream content = new ZipInputStream(Files.newInputStream(backup))) {
            ZipEntry entry = content.getNextEntry();
            while (entry != null
                    && !entry.getName().endsWith(database.file().getFileName().toString())) {
                entry = content.getNextEntry();
            }
            if (entry == null) {
                throw new IOException("it does not hold " + database.file().getFileName());
            }
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(database.file(), aside(), StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, database.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What an upgrade that was broken off has made of the file. */
    Path aside() {
        return beside(".broken-off");
    }

    private Path beside(String ending) {
        return database.file().resolveSibling(database.file().getFileName() + ending);
    }
}
