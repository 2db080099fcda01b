package org.wego.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which a command given on the server's machine meets the running platform: whoever may write into it can
 * change the data beside it anyway. A request and its answer are files that only their owner may read.
 */
public record UnlockFolder(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(UnlockFolder.class);
    private static final String REQUEST = ".request";
    private static final String ANSWER = ".answer";
    private static final int LONGEST = 1_000;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /**
     * Asks the running platform to let an account in.
     *
     * @return what it says: a link, or nothing if it knows no such account
     * @throws NoAnswer if it does not say anything in this time
     */
    Optional<String> ask(String email, Duration patience) throws IOException {
        Files.createDirectories(path);
        String name = UUID.randomUUID().toString();
        Path request = path.resolve(name + REQUEST);
        Path answer = path.resolve(name + ANSWER);
        write(request, email);
        long end = System.nanoTime() + patience.toNanos();
        while (Files.notExists(answer)) {
            if (System.nanoTime() - end > 0) {
                Files.deleteIfExists(request);
                throw new NoAnswer();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        String link = Files.readString(answer);
        Files.delete(answer);
        return Optional.of(link).filter(it -> !it.isEmpty());
    }

    /** Answers all requests that wait; empty answers say that there is no such account. */
    public void answerEach(Function<String, Optional<String>> unlock) {
        if (Files.notExists(path)) {
            return;
        }
        try {
            requests().forEach(request -> answer(request, unlock));
        } catch (IOException failed) {
            LOG.warn("Requests to unlock an account cannot be read: {}", failed.toString());
        }
    }

    /** One that cannot be answered keeps nobody else from an answer. */
    private void answer(Path request, Function<String, Optional<String>> unlock) {
        try {
            byte[] asked = Files.size(request) > LONGEST ? new byte[0] : Files.readAllBytes(request);
            Files.delete(request);
            String name = request.getFileName().toString();
            write(
                    path.resolve(name.substring(0, name.length() - REQUEST.length()) + ANSWER),
                    unlock.apply(new String(asked, StandardCharsets.UTF_8).strip())
                            .orElse(""));
        } catch (IOException failed) {
            LOG.warn("A request to unlock an account could not be answered: {}", failed.toString());
        }
    }

    private List<Path> requests() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(REQUEST))
                    .toList();
        }
    }

    /** Appears whole, or not at all. */
    private void write(Path file, String text) throws IOException {
        Path part = path.resolve(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
        Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The platform is not running, or looks into another folder. */
    static final class NoAnswer extends IOException {}
}
