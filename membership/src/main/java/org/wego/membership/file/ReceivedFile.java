package org.wego.membership.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What somebody sends, on disk until closed, so that a slow sender holds neither memory nor a connection to the database.
 *
 * @param name as its sender calls it
 */
@NamedInterface
public record ReceivedFile(String name, Path path) implements Closeable {

    /** A photograph of the best camera has as many; drawn, they take 400 MB. */
    private static final long MOST_POINTS = 100_000_000;

    private static final int BUFFER = 1 << 16;

    public ReceivedFile {
        name = CleanText.line(name);
    }

    /** A file is larger than is taken. */
    @NamedInterface
    public static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final long limit;

        TooLarge(String name, long limit) {
            super(name + " is larger than " + limit + " bytes");
            this.limit = limit;
        }

        /** How many bytes are taken. */
        public long limit() {
            return limit;
        }
    }

    /**
     * Copies the content to a temporary file, a buffer at a time.
     *
     * @param limit how many bytes are taken at most
     * @throws TooLarge as soon as the content passes the limit; nothing is kept
     * @throws IOException if reading or writing fails; nothing is kept
     */
    public static ReceivedFile receive(String name, InputStream content, long limit) throws IOException {
        Path path = Files.createTempFile("wego-file-", ".upload");
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new TooLarge(name, limit);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
        return new ReceivedFile(name, path);
    }

    /** In bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** SHA-256 of the content, hexadecimal. */
    public String digest() throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** What the content is by the signs at its beginning, whatever its name says. Nothing is unpacked or run. */
    MediaType detect() throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType();
        }
    }

    /**
     * Whether it is a picture of a size that a browser can show: one that only begins like a picture is none, and a small
     * file may stand for more points than any screen or memory has.
     */
    boolean isPicture() throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(path.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            return readers.hasNext() && hasFittingSize(readers.next(), content);
        }
    }

    private static boolean hasFittingSize(ImageReader reader, ImageInputStream content) {
        try {
            reader.setInput(content, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            return points > 0 && points <= MOST_POINTS;
        } catch (IOException | RuntimeException damaged) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** What people call such a type. */
    static String described(MediaType type) {
        try {
            MimeType known = MimeTypes.getDefaultMimeTypes().forName(type.toString());
            return known.getDescription().isEmpty() ? type.toString() : known.getDescription() + " (" + type + ")";
        } catch (MimeTypeException unheardOf) {
            return type.toString();
        }
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
