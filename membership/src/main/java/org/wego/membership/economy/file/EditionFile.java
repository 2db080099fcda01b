package org.wego.membership.economy.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.ReceivedFile;

/**
 * A received file, kept on disk until closed.
 *
 * @param name as its sender calls it, cut to {@value #LONGEST_NAME}
 * @param digest SHA-256 of the content, hexadecimal
 */
@NamedInterface("economy-file")
public record EditionFile(String name, Path path, long size, String digest) implements Closeable {

    /** The largest file taken: the whole World Economic Outlook is 40 MB in its largest form. */
    public static final long LIMIT = 64L << 20;

    private static final int LONGEST_NAME = 255;

    public EditionFile {
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Keeps the content in a temporary file.
     *
     * @throws ReceivedFile.TooLarge as soon as the content passes {@link #LIMIT}; nothing is kept
     * @throws IOException if reading or writing fails; nothing is kept
     */
    public static EditionFile receive(String name, InputStream content) throws IOException {
        ReceivedFile received = ReceivedFile.receive(name, content, LIMIT);
        try {
            return of(received);
        } catch (IOException unreadable) {
            received.close();
            throw unreadable;
        }
    }

    /** What was received, as an edition. */
    public static EditionFile of(ReceivedFile received) throws IOException {
        return new EditionFile(received.name(), received.path(), received.size(), received.digest());
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
