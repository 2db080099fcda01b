package org.wego.membership.bank;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.Excerpt;
import org.wego.membership.text.CleanText;

/**
 * A received bank file, kept on disk until closed.
 *
 * @param digest SHA-256 of the content, hexadecimal
 */
@NamedInterface
public record BankFile(String name, Path path, String digest) implements Closeable {

    /** The largest file taken: a year of a busy account needs some ten. */
    public static final long LIMIT = 32L << 20;

    /** Lets the name pass the door; it is only shown. */
    public BankFile {
        name = Excerpt.of(CleanText.line(name));
    }

    /** A file is larger than any statement could be, so it is not read at all. */
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
    public static BankFile receive(String name, InputStream content) throws IOException {
        Path path = Files.createTempFile("wego-bank-", ".upload");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(path)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LIMIT) {
                    throw new TooLarge(name);
                }
                sha.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            kept = true;
            return new BankFile(name, path, HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } finally {
            if (!kept) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
