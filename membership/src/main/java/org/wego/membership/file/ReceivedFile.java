package org.wego.membership.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
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

/**
 * What somebody sends, on disk until closed, so that a slow sender holds neither memory nor a connection to the database.
 *
 * @param size in bytes; larger than the limit if more came, which is not received then
 * @param digest SHA-256, hexadecimal
 */
record ReceivedFile(Path path, long size, String digest) implements Closeable {

    /** A photograph of the best camera has as many; drawn, they take 400 MB. */
    private static final long MOST_POINTS = 100_000_000;

    /** Takes one byte more than the limit at most. */
    static ReceivedFile receive(InputStream content, long limit) throws IOException {
        Path path = Files.createTempFile("wego-file-", ".upload");
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sha)) {
                long size = copy(content, out, limit + 1);
                return new ReceivedFile(path, size, HexFormat.of().formatHex(sha.digest()));
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
    }

    private static long copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        while (size < most) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, most - size));
            if (read < 0) {
                break;
            }
            out.write(buffer, 0, read);
            size += read;
        }
        return size;
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

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
