package org.wego.membership.economy.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wego.membership.economy.file.Finding.Kind;

/** Refuses archives that would unpack to more than is sensible; the sizes that they declare may be lies. */
final class Bombs {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 128L << 20;
    private static final long LARGEST_SHARED_TEXTS = 32L << 20;
    /** A spreadsheet packs to a tenth of its size, a bomb to a thousandth; small parts may pack to any size. */
    private static final int STEEPEST = 100;

    private static final long UNSUSPICIOUS = 1L << 20;

    private Bombs() {}

    /** Unpacks every part without keeping anything. */
    static void refuse(ZipFile zip) throws IOException, UnreadableFile {
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, MOST_PARTS + " parts"));
        }
        byte[] buffer = new byte[1 << 16];
        long total = 0L;
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            long limit = part.getName().endsWith("sharedStrings.xml") ? LARGEST_SHARED_TEXTS : LARGEST;
            long steep = Math.max(part.getCompressedSize() * STEEPEST, UNSUSPICIOUS);
            long size = 0L;
            CRC32 checksum = new CRC32();
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    total += read;
                    checksum.update(buffer, 0, read);
                    if (size > limit || total > LARGEST) {
                        throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, (limit >> 20) + " MB unpacked"));
                    }
                    if (size > steep) {
                        throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, "1 : " + STEEPEST + " compression"));
                    }
                }
            }
            // the library would read a damaged digit as another one
            if (checksum.getValue() != part.getCrc()) {
                throw new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, part.getName()));
            }
        }
    }
}
