package org.wego.membership.economy.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.name.Excerpt;

/** An archive that a table may be in, after making sure that it unpacks to a sensible size. */
public class Archive {

    /** Reads a table that was unpacked. */
    @FunctionalInterface
    public interface TableReader {
        void read(String name, Path unpacked) throws IOException, UnreadableFile;
    }

    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(csv|tsv|txt|tab|xls|xlsx)");
    private static final Pattern NOT_MEANT =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\..*|Metadata_(Country|Indicator)_.*)");
    private static final int MOST_TABLES = 50;
    private static final int ENCRYPTED_FLAG = 6;
    private static final int LISTED = 200;

    private final Path file;

    /** The archive in that file, which is opened when it is read. */
    public Archive(Path file) {
        this.file = file;
    }

    /**
     * Whether it is a workbook that can be read.
     *
     * @throws UnreadableFile if it is another document that is stored as an archive, or opens with a password only
     */
    public boolean isWorkbook() throws IOException, UnreadableFile {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ENCRYPTED_FLAG + 2);
        }
        if (head.length > ENCRYPTED_FLAG && head[2] == 3 && (head[ENCRYPTED_FLAG] & 1) == 1) {
            throw new UnreadableFile(Finding.of(Kind.ENCRYPTED));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseOther(zip);
            return zip.getEntry("xl/workbook.xml") != null || zip.stream().anyMatch(Archive::isPartOfSheets);
        }
    }

    private static boolean isPartOfSheets(ZipEntry part) {
        return part.getName().startsWith("xl/") || part.getName().equals("[Content_Types].xml");
    }

    private static void refuseOther(ZipFile zip) throws IOException, UnreadableFile {
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnreadableFile(Finding.of(Kind.OLD_WORKBOOK, ".xlsb"));
        }
        if (zip.getEntry("word/document.xml") != null) {
            throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE, "Word"));
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE, "PowerPoint"));
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null) {
            try (InputStream in = zip.getInputStream(type)) {
                String mime = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                throw new UnreadableFile(
                        mime.contains("opendocument.spreadsheet")
                                ? Finding.of(Kind.OPEN_DOCUMENT)
                                : Finding.of(Kind.NOT_A_TABLE, mime.strip()));
            }
        }
        if (zip.getEntry("Index/Document.iwa") != null) {
            throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE, "Numbers"));
        }
    }

    /** Unpacks the tables in it one after the other, each for as long as it is read. */
    public void read(TableReader reader) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Bombs.refuse(zip);
            List<ZipEntry> tables = tables(zip);
            for (ZipEntry table : tables) {
                Path unpacked = Files.createTempFile("wego-economy-", ".upload");
                try {
                    try (InputStream in = zip.getInputStream(table)) {
                        Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
                    }
                    reader.read(table.getName(), unpacked);
                } finally {
                    Files.deleteIfExists(unpacked);
                }
            }
        }
    }

    private static List<ZipEntry> tables(ZipFile zip) throws UnreadableFile {
        ArrayList<ZipEntry> tables = new ArrayList<>();
        ArrayList<String> others = new ArrayList<>();
        zip.stream().filter(part -> !part.isDirectory()).forEach(part -> {
            String name = part.getName();
            if (TABLE.matcher(name).matches() && !NOT_MEANT.matcher(name).matches()) {
                tables.add(part);
            } else if (!NOT_MEANT.matcher(name).matches()) {
                others.add(name.toLowerCase(Locale.ROOT));
            }
        });
        if (tables.isEmpty()) {
            String names = String.join(", ", others);
            throw new UnreadableFile(Finding.of(Kind.NO_TABLE_INSIDE, Excerpt.of(names, LISTED)));
        }
        if (tables.size() > MOST_TABLES) {
            throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, MOST_TABLES + " tables"));
        }
        return tables;
    }
}
