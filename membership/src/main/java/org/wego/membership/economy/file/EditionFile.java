package org.wego.membership.economy.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * A received file, kept on disk until closed.
 *
 * @param name as its sender calls it, without letters that cannot be seen and cut to {@value #LONGEST_NAME}
 * @param digest SHA-256 of the content, hexadecimal
 */
@NamedInterface("economy-file")
public record EditionFile(String name, Path path, long size, String digest) implements Closeable {

    /** The largest file taken: the whole World Economic Outlook is 40 MB in its largest form. */
    public static final long LIMIT = 64L << 20;

    private static final int LONGEST_NAME = 255;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    /** Makes the name fit to be shown; that is all it is for. */
    public EditionFile {
        name = INVISIBLE.matcher(name).replaceAll("");
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Copies the content to a temporary file, a buffer at a time.
     *
     * @throws FileTooLarge as soon as the content passes {@link #LIMIT}; nothing is kept
     * @throws IOException if reading or writing fails; nothing is kept
     */
    public static EditionFile receive(String name, InputStream content) throws IOException {
        Path path = Files.createTempFile("wego-economy-", ".upload");
        boolean kept = false;
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            long size = 0L;
            byte[] buffer = new byte[1 << 16];
            try (OutputStream out = Files.newOutputStream(path)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    size += read;
                    if (size > LIMIT) {
                        throw new FileTooLarge(name, LIMIT);
                    }
                    sha.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            kept = true;
            return new EditionFile(name, path, size, HexFormat.of().formatHex(sha.digest()));
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
