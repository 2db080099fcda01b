package org.wego.operation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps what uploads and unlocking have left behind whose process was killed. None takes a day. */
@Component
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path received;
    private final Path kept;
    private final Path unlocking;
    private final Clock clock;

    /**
     * @param received where the server keeps an upload while it arrives
     * @param kept where the files that are being looked at are kept
     * @param unlocking where the unlock command meets the platform
     */
    Leftovers(
            @Value("${spring.servlet.multipart.location}") Path received,
            @Value("${java.io.tmpdir}") Path kept,
            @Value("${wego.unlock.folder}") Path unlocking,
            Clock clock) {
        this.received = received;
        this.kept = kept;
        this.unlocking = unlocking;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 15 * * * *")
    void sweep() {
        Instant yesterday = clock.instant().minus(ABANDONED);
        sweep(received, "*", yesterday);
        sweep(kept, "wego-*.upload", yesterday);
        sweep(unlocking, "*.{answer,part,request}", yesterday);
    }

    /** Deletes the files of a folder that match and have not been touched since. */
    static void sweep(Path folder, String pattern, Instant since) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(since)) {
                    Files.deleteIfExists(file);
                    LOG.info("Swept {}", file);
                }
            }
        } catch (IOException unswept) {
            LOG.warn("{} could not be swept: {}", folder, unswept.getMessage());
        }
    }
}
