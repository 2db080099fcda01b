package org.wego.membership.economy.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding.Kind;

/** Cuts a text of separated cells into rows, one at a time. */
public class TextRows implements Closeable {

    private static final int LONGEST = 1 << 20;
    private static final int MOST_JOINED = 100;
    private static final int HEAD = 1 << 16;
    private static final int FIRST_LINES = 30;
    private static final char[] SEPARATORS = {'\t', ';', ','};

    private final BufferedReader in;
    private final char separator;
    private final char lineEnd;
    private int line;

    /**
     * Opens the file.
     *
     * @param isHeader tells a header of a known form; cells are set off by what makes one of the first lines such a header
     */
    public TextRows(Path file, Charset charset, Predicate<SourceRow> isHeader) throws IOException {
        String head = head(file, charset);
        this.lineEnd = lineEnd(head);
        this.separator = separator(head, isHeader);
        this.in = open(file, charset);
    }

    /** Malformed bytes become U+FFFD, which is looked for in every cell that counts. */
    private static BufferedReader open(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
    }

    private static String head(Path file, Charset charset) throws IOException {
        char[] head = new char[HEAD];
        int filled = 0;
        try (BufferedReader in = open(file, charset)) {
            for (int read = in.read(head); read > 0; read = in.read(head, filled, HEAD - filled)) {
                filled += read;
            }
        }
        return new String(head, 0, filled);
    }

    /** Old Macintosh programs end a line with a carriage return alone. */
    private static char lineEnd(String head) {
        long lines = count(head, '\n');
        return count(head, '\r') > 2 * lines + 1 || (lines == 0 && head.indexOf('\r') >= 0) ? '\r' : '\n';
    }

    private static char separator(String head, Predicate<SourceRow> isHeader) {
        for (char separator : SEPARATORS) {
            if (head.lines()
                    .limit(FIRST_LINES)
                    .anyMatch(line -> isHeader.test(new SourceRow(1, cut(line, separator))))) {
                return separator;
            }
        }
        if (head.lines().limit(6).anyMatch(start -> count(start, '\t') >= 2)) {
            return '\t';
        }
        return count(head, ';') > count(head, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(it -> it == wanted).count();
    }

    /** Whether its cells are set off by semicolons, as where the comma is the decimal mark. */
    public boolean isSemicolonSeparated() {
        return separator == ';';
    }

    /** The next row, blank ones too, or null after the last one. */
    public @Nullable SourceRow next() throws IOException, UnreadableFile {
        String text = line();
        if (text == null) {
            return null;
        }
        int first = line;
        if (separator != '\t') {
            for (int joined = 0; count(text, '"') % 2 != 0; joined++) {
                String more = joined < MOST_JOINED ? line() : null;
                if (more == null) {
                    throw new UnreadableFile(
                            Finding.at(first, cut(text, separator).size(), Kind.OPEN_QUOTE));
                }
                text = text + '\n' + more;
            }
        }
        return new SourceRow(first, cut(text, separator));
    }

    private @Nullable String line() throws IOException, UnreadableFile {
        StringBuilder text = new StringBuilder(512);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        line++;
        for (; next >= 0 && next != lineEnd; next = in.read()) {
            if (text.length() == LONGEST) {
                throw new UnreadableFile(Finding.at(line, 1, Kind.LINE_TOO_LONG, String.valueOf(LONGEST)));
            }
            if (next != '\r' && next != '\n' && !(line == 1 && text.isEmpty() && next == '\uFEFF')) {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    private static List<String> cut(String text, char separator) {
        boolean tabs = separator == '\t';
        ArrayList<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '"' && !tabs) {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (here == separator && !quoted) {
                cells.add(unquoted(cell, tabs));
                cell.setLength(0);
            } else {
                cell.append(here);
            }
        }
        cells.add(unquoted(cell, tabs));
        return cells;
    }

    /** A tab-separated cell that a spreadsheet put into quotes because of its thousands commas. */
    private static String unquoted(CharSequence cell, boolean tabs) {
        int end = cell.length() - 1;
        return tabs && end > 0 && cell.charAt(0) == '"' && cell.charAt(end) == '"'
                ? cell.subSequence(1, end).toString()
                : cell.toString();
    }

    /** The encoding by byte order mark, by the place of zero bytes, or by whether the whole file is valid UTF-8. */
    public static Charset encoding(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(1 << 12);
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (zeros[1] > head.length / 4) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] > head.length / 4) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (InputStreamReader in =
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            char[] buffer = new char[1 << 14];
            while (in.read(buffer) >= 0) {}
            return true;
        } catch (java.nio.charset.CharacterCodingException other) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
