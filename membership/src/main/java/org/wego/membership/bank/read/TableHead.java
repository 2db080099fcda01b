package org.wego.membership.bank.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.bank.read.UnreadableStatement.Problem;
import org.wego.membership.exchange.TableLines;
import org.wego.membership.exchange.TableLines.BrokenTable;
import org.wego.membership.exchange.TableLines.Line;
import org.wego.membership.name.Excerpt;
import org.wego.membership.text.CleanText;

/**
 * The titles of a table and its first rows.
 *
 * @param key the same for every table with these titles
 */
@NamedInterface("bank-read")
public record TableHead(String key, List<String> titles, List<List<String>> rows) {

    private static final int FEWEST_COLUMNS = 3;
    private static final int LATEST_HEADER = 20;
    private static final int SHOWN = 3;
    private static final int LONGEST_CELL = 80;

    /** Keeps its own copies. */
    public TableHead {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /**
     * Reads it.
     *
     * @throws UnreadableStatement if there is none
     */
    public static TableHead of(Path file) throws IOException, UnreadableStatement {
        try (TableLines lines = TableLines.open(file)) {
            Line header = header(lines).orElseThrow(() -> new UnreadableStatement(Problem.UNKNOWN_FORMAT));
            List<List<String>> rows = new ArrayList<>();
            Optional<Line> next = lines.next();
            while (next.isPresent() && rows.size() < SHOWN) {
                rows.add(shown(next.get()));
                next = lines.next();
            }
            List<String> titles = shown(header);
            return new TableHead(digest(titles), titles, rows);
        } catch (BrokenTable broken) {
            throw TableReader.broken(broken);
        }
    }

    /** The first line of several columns; banks write a few remarks above. */
    static Optional<Line> header(TableLines lines) throws IOException, BrokenTable {
        for (int i = 0; i < LATEST_HEADER; i++) {
            Optional<Line> next = lines.next();
            if (next.isEmpty()
                    || next.get().cells().stream().filter(it -> !it.isBlank()).count() >= FEWEST_COLUMNS) {
                return next;
            }
        }
        return Optional.empty();
    }

    private static List<String> shown(Line line) {
        return line.cells().stream()
                .map(it -> Excerpt.of(CleanText.line(it), LONGEST_CELL))
                .toList();
    }

    private static String digest(List<String> titles) {
        try {
            String joined = String.join("\n", titles).toLowerCase(Locale.ROOT);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
