package org.wego.membership.economy.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.wego.membership.economy.file.Finding.Kind;

/** How a file is to be read, told by its first bytes, whatever its name says. */
public enum FileFormat {
    /** Cells set off by a separator. */
    TEXT,
    /** A workbook of Excel, or any archive of the kind that a workbook is. */
    ZIP;

    private static final int HEAD = 512;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

    /** Whatever is neither of the two, by how it begins. */
    private static final Map<String, String> FOREIGN = new LinkedHashMap<>();

    static {
        FOREIGN.put("%PDF", "PDF");
        FOREIGN.put("7z\u00BC\u00AF'\u001C", "7z");
        FOREIGN.put("Rar!\u001A\u0007", "RAR");
        FOREIGN.put("\u001F\u008B", "gzip");
        FOREIGN.put("BZh", "bzip2");
        FOREIGN.put("\u00FD7zXZ", "xz");
        FOREIGN.put("(\u00B5/\u00FD", "zstd");
        FOREIGN.put("\u0089PNG", "PNG");
        FOREIGN.put("\u00FF\u00D8\u00FF", "JPEG");
        FOREIGN.put("GIF8", "GIF");
        FOREIGN.put("II*\u0000", "TIFF");
        FOREIGN.put("MM\u0000*", "TIFF");
        FOREIGN.put("RIFF", "WebP");
        FOREIGN.put("{\\rtf", "RTF");
        FOREIGN.put("%!PS", "PostScript");
        FOREIGN.put("SQLite format 3", "SQLite");
        FOREIGN.put("MZ\u0090", "EXE");
        FOREIGN.put("\u007FELF", "ELF");
    }

    /**
     * The format of the file.
     *
     * @throws UnreadableFile if it is none of these; names what it is
     */
    public static FileFormat of(Path file) throws IOException, UnreadableFile {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadableFile(Finding.of(Kind.EMPTY_FILE));
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (start.startsWith(OLE)) {
            throw new UnreadableFile(compound(file));
        }
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (start.startsWith(foreign.getKey())) {
                throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE, foreign.getValue()));
            }
        }
        if (start.startsWith("BM") && head.length > 14 && head[6] == 0 && head[7] == 0) {
            throw new UnreadableFile(Finding.of(Kind.NOT_A_TABLE, "BMP"));
        }
        refuseMarkup(new String(head, TextRows.encoding(file)));
        return TEXT;
    }

    private static void refuseMarkup(String start) throws UnreadableFile {
        String text = start.replaceFirst("^\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<")) {
            boolean page = text.contains("<html") || text.startsWith("<!doctype html") || text.contains("<head");
            throw new UnreadableFile(page ? Finding.of(Kind.WEB_PAGE) : Finding.of(Kind.MARKUP, "XML"));
        }
        if (text.startsWith("{\"") || text.startsWith("[{") || text.startsWith("{\n") || text.startsWith("{\r\n")) {
            throw new UnreadableFile(Finding.of(Kind.MARKUP, "JSON"));
        }
    }

    /** Old documents of Microsoft Office and new ones with a password are told apart by the names of their streams. */
    private static Finding compound(Path file) throws IOException {
        StringBuilder streams = new StringBuilder();
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] buffer = new byte[1 << 16];
            String rest = "";
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                String chunk = rest + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                for (String name :
                        new String[] {"EncryptedPackage", "Workbook", "WordDocument", "PowerPoint Document"}) {
                    if (chunk.contains(String.join("\0", name.split("")))) {
                        streams.append(name).append(' ');
                    }
                }
                rest = chunk.substring(Math.max(0, chunk.length() - 64));
            }
        }
        if (streams.indexOf("EncryptedPackage") >= 0) {
            return Finding.of(Kind.ENCRYPTED);
        }
        return streams.indexOf("WordDocument") >= 0
                ? Finding.of(Kind.NOT_A_TABLE, "Word")
                : streams.indexOf("PowerPoint") >= 0
                        ? Finding.of(Kind.NOT_A_TABLE, "PowerPoint")
                        : Finding.of(Kind.OLD_WORKBOOK, ".xls");
    }
}
