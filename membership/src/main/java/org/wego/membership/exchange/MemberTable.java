package org.wego.membership.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.exchange.TableLines.BrokenTable;
import org.wego.membership.exchange.TableLines.Line;
import org.wego.membership.name.SpoiltText;

/** Reads the table of a file row by row, with its columns in any order. */
class MemberTable {

    /** A title is a few lines; if there is no header by then, there is none. */
    private static final int LATEST_HEADER = 20;

    private final Consumer<ImportFinding> findings;

    MemberTable(Consumer<ImportFinding> findings) {
        this.findings = findings;
    }

    /** Hands over each row with the line it begins on; stops where nothing sensible can follow. */
    void read(Path file, BiConsumer<Long, Map<MemberColumn, String>> row) throws IOException {
        try (TableLines lines = TableLines.open(file)) {
            rows(lines, row);
        } catch (BrokenTable broken) {
            findings.accept(broken.finding());
        }
    }

    private void rows(TableLines lines, BiConsumer<Long, Map<MemberColumn, String>> row)
            throws IOException, BrokenTable {
        Optional<List<Optional<MemberColumn>>> columns = Optional.empty();
        List<Line> above = new ArrayList<>();
        Optional<Line> next = lines.next();
        while (next.isPresent() && above.size() < LATEST_HEADER) {
            if (columns.isPresent()) {
                row(columns.get(), next.get(), row);
            } else if (!next.get().isBlank()) {
                columns = columns(next.get(), above);
            }
            next = lines.next();
        }
        if (columns.isEmpty() && above.isEmpty()) {
            findings.accept(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
        } else if (columns.isEmpty()) {
            faults(above.getFirst()).forEach(findings);
        }
    }

    /** The columns of the header, of which every line above is refused; none if this is but another line above it. */
    private Optional<List<Optional<MemberColumn>>> columns(Line line, List<Line> above) {
        if (!faults(line).isEmpty()) {
            above.add(line);
            return Optional.empty();
        }
        String header = Long.toString(line.number());
        above.forEach(it -> findings.accept(new ImportFinding(Kind.ABOVE_HEADER, it.number(), "", header)));
        return Optional.of(line.cells().stream().map(MemberColumn::of).toList());
    }

    /** What keeps the line from being the header. */
    private static List<ImportFinding> faults(Line line) {
        List<ImportFinding> faults = new ArrayList<>();
        Set<MemberColumn> columns = EnumSet.noneOf(MemberColumn.class);
        for (String cell : line.cells()) {
            if (Line.isEmpty(cell)) {
                // spreadsheets write columns that were once used; text below one is found there
                continue;
            }
            Optional<MemberColumn> column = MemberColumn.of(cell);
            if (column.isEmpty() || !columns.add(column.get())) {
                Kind kind = column.isEmpty() ? Kind.UNKNOWN_COLUMN : Kind.COLUMN_TWICE;
                faults.add(new ImportFinding(kind, line.number(), cell.strip(), ""));
            }
        }
        if (!columns.contains(MemberColumn.NAME)) {
            faults.add(new ImportFinding(Kind.COLUMN_MISSING, line.number(), MemberColumn.NAME.header(), ""));
        }
        return faults;
    }

    private void row(List<Optional<MemberColumn>> columns, Line next, BiConsumer<Long, Map<MemberColumn, String>> row) {
        if (next.isBlank()) {
            return;
        }
        List<String> cells = next.filled(columns.size());
        long line = next.number();
        if (cells.size() != columns.size()) {
            findings.accept(new ImportFinding(Kind.OTHER_WIDTH, line, "", cells.size() + " / " + columns.size()));
            return;
        }
        Map<MemberColumn, String> read = new EnumMap<>(MemberColumn.class);
        boolean sound = true;
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            columns.get(i).ifPresent(column -> read.put(column, cell));
            Optional<Kind> fault = fault(columns.get(i), cell);
            if (fault.isPresent()) {
                String column = columns.get(i).map(MemberColumn::header).orElse(letter(i));
                findings.accept(new ImportFinding(fault.get(), line, column, cell));
                sound = false;
            }
        }
        if (sound) {
            row.accept(line, read);
        }
    }

    /** What keeps a cell from being read. */
    private static Optional<Kind> fault(Optional<MemberColumn> column, String cell) {
        if (column.isEmpty()) {
            return Line.isEmpty(cell) ? Optional.empty() : Optional.of(Kind.UNNAMED_COLUMN);
        }
        return SpoiltText.isOne(cell) ? Optional.of(Kind.WRONG_ENCODING) : Optional.empty();
    }

    /** As spreadsheets name their columns: A to Z, then AA. */
    static String letter(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
