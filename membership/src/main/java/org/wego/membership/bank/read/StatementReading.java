package org.wego.membership.bank.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** Tells by its content in which form a file is, and reads it. */
public final class StatementReading {

    private static final int HEAD = 16_384;
    private static final String WORKBOOK = "PK\u0003\u0004";
    private static final Pattern SWIFT = Pattern.compile("(?m)^(\\{1:F|:(20|25|28C?|60[FM]|61|86):)");
    private static final Pattern INTERIM = Pattern.compile("(?m)^:(34F|13D|90[CD]):|\\{2:[IO]942");
    private static final Pattern BLANK_OR_MARK = Pattern.compile("^[\\s\\x00\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]+");

    private StatementReading() {}

    /** Takes the entries of a file one after the other. */
    @FunctionalInterface
    public interface Sink {
        void take(FoundEntry entry) throws UnreadableStatement;
    }

    /**
     * The form of the file.
     *
     * @throws UnreadableStatement if it is not a bank's; names what it is
     */
    public static BankFormat formatOf(Path file) throws IOException, UnreadableStatement {
        String head = head(file);
        if (head.isEmpty()) {
            throw new UnreadableStatement(Problem.EMPTY);
        }
        if (head.startsWith("<")) {
            return CamtReader.formatOf(file, head);
        }
        if (head.startsWith(WORKBOOK)) {
            return BankFormat.TABLE;
        }
        if (SWIFT.matcher(head).find()) {
            if (INTERIM.matcher(head).find()) {
                throw new UnreadableStatement(Problem.INTERIM, 0, "MT942");
            }
            return BankFormat.MT940;
        }
        if (head.indexOf('\0') >= 0 || head.startsWith("%PDF") || head.startsWith("{\\rtf")) {
            throw new UnreadableStatement(Problem.UNKNOWN_FORMAT);
        }
        return BankFormat.TABLE;
    }

    /**
     * Hands over every entry that is booked.
     *
     * @param mapping how a table is read; not looked at for other forms
     * @throws UnreadableStatement if the file cannot be read to its end; what was handed over does not count then
     */
    public static void read(Path file, BankFormat format, @Nullable ColumnMapping mapping, Sink sink)
            throws IOException, UnreadableStatement {
        switch (format) {
            case CAMT_053, CAMT_054 -> CamtReader.read(file, sink);
            case MT940 -> Mt940Reader.read(file, sink);
            case TABLE -> {
                if (mapping == null) {
                    throw new UnreadableStatement(Problem.COLUMNS);
                }
                TableReader.read(file, mapping, sink);
            }
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") || head.startsWith("<\0");
            String text = BLANK_OR_MARK.matcher(head).replaceFirst("");
            return wide ? text.replace("\0", "") : text;
        }
    }
}
