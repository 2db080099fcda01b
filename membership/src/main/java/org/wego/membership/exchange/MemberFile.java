package org.wego.membership.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.modulith.NamedInterface;

/** A received file of members, kept on disk until closed. */
@NamedInterface
public record MemberFile(String name, Path path) implements Closeable {

    /** The largest file taken: 100,000 members need some 15 MB. */
    public static final long LIMIT = 50L << 20;

    /** A file is larger than any list of members could be, so it is not read at all. */
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
    public static MemberFile receive(String name, InputStream content) throws IOException {
        Path path = Files.createTempFile("wego-members-", ".upload");
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
        return new MemberFile(name, path);
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
