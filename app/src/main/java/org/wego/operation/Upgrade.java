package org.wego.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An upgrade of the embedded database, which comes about whole or not at all. H2 keeps what each statement of a migration
 * has changed although the process is killed before the next one, and no release goes on from there. So a file beside the
 * database says that it is being upgraded, and where what it was before is kept; a start that finds it puts that back.
 */
record Upgrade(EmbeddedDatabase database) {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    /** Notes that the database is being changed. */
    void begin(Optional<Path> backup) {
        try {
            Path unfinished = beside(".upgrade.part");
            Files.writeString(
                    unfinished,
                    backup.map(Path::toAbsolutePath).map(Path::toString).orElse(""));
            Files.move(unfinished, note(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritten) {
            throw new UncheckedIOException("not noted that the database is upgraded", unwritten);
        }
    }

    /** All is changed. */
    void end() {
        try {
            Files.deleteIfExists(note());
        } catch (IOException kept) {
            throw new UncheckedIOException("still noted that the database is upgraded", kept);
        }
    }

    /** Undoes an upgrade that was broken off; the database must not be open. Nobody has worked with it meanwhile. */
    void putBack() {
        if (!Files.exists(note())) {
            return;
        }
        String backup = "";
        try {
            backup = Files.readString(note()).strip();
            if (backup.isEmpty()) {
                Files.deleteIfExists(database.file());
                end();
                LOG.warn("The first start on {} was broken off; it is made anew", database.file());
            } else {
                restore(Path.of(backup));
                end();
                // the next try makes it again: a release that fails at each start must not drive out the older ones
                Files.deleteIfExists(Path.of(backup));
                LOG.warn(
                        "The upgrade of {} was broken off; it is what it was before, from {}", database.file(), backup);
            }
        } catch (IOException unreadable) {
            throw new UnusableDatabase(
                    "An upgrade of the database file " + database.file()
                            + " was broken off, and what it was before cannot be put back from " + backup + " ("
                            + unreadable.getMessage() + ").",
                    "Move the database file and " + note() + " away, unpack a backup into " + database.folder()
                            + ", then start again.");
        }
    }

    /** The old file stays until the other one is complete. */
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
        Files.move(unfinished, database.file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Path note() {
        return beside(".upgrade");
    }

    private Path beside(String ending) {
        return database.file().resolveSibling(database.file().getFileName() + ending);
    }
}
