package org.wego.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Copies the embedded database into a ZIP file while it is in use and keeps the newest copies. A server database is
 * backed up with its own tools, so nothing happens there.
 */
@Component
class DatabaseBackup {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBackup.class);
    private static final String UNFINISHED = ".part";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'wego-'uuuuMMdd'T'HHmmss'.zip'").withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String url;
    private final Path folder;
    private final int keep;

    DatabaseBackup(
            JdbcClient jdbc,
            Clock clock,
            @Value("${spring.datasource.url}") String url,
            @Value("${wego.backup.folder}") Path folder,
            @Value("${wego.backup.keep}") int keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.url = url;
        this.folder = folder;
        this.keep = keep;
    }

    /** Writes a backup if there is something to back up. */
    void nightly() {
        if (EmbeddedDatabase.of(url).isPresent()) {
            LOG.info("Backup written to {}", write());
        }
    }

    /** Takes away what a backup that was broken off has left; only one process works with an embedded database. */
    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        if (EmbeddedDatabase.of(url).isPresent()) {
            Leftovers.sweep(folder, "wego-*.zip" + UNFINISHED, Instant.MAX);
        }
    }

    /** Writes a backup and removes the oldest ones above the number to keep, and what earlier ones left unfinished. */
    Path write() {
        try {
            Files.createDirectories(folder);
            sweep();
            Path backup = folder.resolve(NAME.format(clock.instant()));
            Path unfinished = folder.resolve(backup.getFileName() + UNFINISHED);
            jdbc.sql("backup to ?").param(unfinished.toString()).update();
            Files.move(unfinished, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path old : backups(folder).stream().skip(keep).toList()) {
                Files.delete(old);
            }
            return backup;
        } catch (IOException e) {
            throw new UncheckedIOException("no backup could be written to " + folder.toAbsolutePath(), e);
        }
    }

    /** The newest backup in a folder, if there is one. */
    static Optional<Path> newest(Path folder) {
        try {
            return Files.isDirectory(folder) ? backups(folder).stream().findFirst() : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The newest first. */
    private static List<Path> backups(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("wego-\\d{8}T\\d{6}\\.zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
