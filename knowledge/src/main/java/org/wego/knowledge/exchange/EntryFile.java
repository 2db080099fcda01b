package org.wego.knowledge.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * A received file of entries, kept on disk until closed.
 *
 * @param name as its sender calls it
 */
@NamedInterface
public record EntryFile(String name, Path path) implements Closeable {

    /** The largest file taken, some 100,000 entries of a page each. */
    public static final long LIMIT = 200L << 20;

    public EntryFile {
        name = CleanText.line(name);
    }

    /** A file is larger than is read at once. */
    @NamedInterface
    public static class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLarge(String name) {
            super(name + " is larger than " + LIMIT + " bytes");
        }
    }

    /**
     * Copies the content to a temporary file, a buffer at a time.
     *
     * @throws TooLarge as soon as the content passes {@link #LIMIT}; nothing is kept
     * @throws IOException if reading or writing fails; nothing is kept
     */
    public static EntryFile receive(String name, InputStream content) throws IOException {
        Path path = Files.createTempFile("wego-entries-", ".upload");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LIMIT) {
                    throw new TooLarge(name);
                }
                out.write(buffer, 0, read);
            }
            kept = true;
        } finally {
            if (!kept) {
                Files.deleteIfExists(path);
            }
        }
        return new EntryFile(name, path);
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
