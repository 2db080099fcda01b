package org.wego.membership.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wego.membership.exchange.ImportFinding.Kind;

/** Reads the table of a file row by row: UTF-8 with or without a mark, columns in any order, comma or semicolon. */
class MemberTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 8_000;

    /** A title is a few lines; if there is no header by then, there is none. */
    private static final int LATEST_HEADER = 20;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    private final Consumer<ImportFinding> findings;

    MemberTable(Consumer<ImportFinding> findings) {
        this.findings = findings;
    }

    /** Hands over each row with the line it begins on; stops where nothing sensible can follow. */
    void read(Path file, BiConsumer<Long, Map<MemberColumn, String>> row) throws IOException {
        Optional<ImportFinding> fault = MemberText.fault(file);
        if (fault.isPresent()) {
            findings.accept(fault.get());
            return;
        }
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = parser(reader)) {
            rows(parser, row);
        }
    }

    private void rows(CSVParser parser, BiConsumer<Long, Map<MemberColumn, String>> row) {
        Iterator<CSVRecord> records = parser.iterator();
        Optional<List<MemberColumn>> columns = Optional.empty();
        List<Line> above = new ArrayList<>();
        long read = 0;
        try {
            while (records.hasNext() && above.size() < LATEST_HEADER) {
                read = parser.getCurrentLineNumber();
                CSVRecord cells = records.next();
                Line next = new Line(read - breaks(cells), cells);
                if (columns.isPresent()) {
                    row(columns.get(), next, row);
                } else if (!next.isBlank()) {
                    columns = columns(next, above);
                }
            }
        } catch (UncheckedIOException broken) {
            findings.accept(new ImportFinding(Kind.NO_TABLE, read + 1, "", ""));
            return;
        }
        if (columns.isEmpty() && above.isEmpty()) {
            findings.accept(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
        } else if (columns.isEmpty()) {
            faults(above.getFirst()).forEach(findings);
        }
    }

    /** The columns of the header, of which every line above is refused; none if this is but another line above it. */
    private Optional<List<MemberColumn>> columns(Line line, List<Line> above) {
        if (!faults(line).isEmpty()) {
            above.add(line);
            return Optional.empty();
        }
        String header = Long.toString(line.number());
        above.forEach(each -> findings.accept(new ImportFinding(Kind.ABOVE_HEADER, each.number(), "", header)));
        return Optional.of(line.cells().stream()
                .flatMap(cell -> MemberColumn.of(cell).stream())
                .toList());
    }

    /** What keeps the line from being the header. */
    private static List<ImportFinding> faults(Line line) {
        List<ImportFinding> faults = new ArrayList<>();
        Set<MemberColumn> columns = EnumSet.noneOf(MemberColumn.class);
        for (String cell : line.cells()) {
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

    /** A line, or several if cells have line breaks, with the number of the first. */
    private record Line(long number, CSVRecord cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** How many lines the row reaches over beyond its first. */
    private static long breaks(CSVRecord row) {
        return row.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
    }

    private void row(List<MemberColumn> columns, Line next, BiConsumer<Long, Map<MemberColumn, String>> row) {
        if (next.isBlank()) {
            return;
        }
        CSVRecord cells = next.cells();
        long line = next.number();
        if (cells.size() != columns.size()) {
            findings.accept(new ImportFinding(Kind.OTHER_WIDTH, line, "", cells.size() + " / " + columns.size()));
            return;
        }
        Map<MemberColumn, String> read = new EnumMap<>(MemberColumn.class);
        boolean sound = true;
        for (int i = 0; i < columns.size(); i++) {
            String cell = unguarded(cells.get(i));
            read.put(columns.get(i), cell);
            if (MemberText.garbled(cell)) {
                findings.accept(new ImportFinding(
                        Kind.WRONG_ENCODING, line, columns.get(i).header(), cell));
                sound = false;
            }
        }
        if (sound) {
            row.accept(line, read);
        }
    }

    private static CSVParser parser(Reader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER - 1];
        int read = reader.read(start);
        reader.reset();
        String text = new String(start, 0, Math.max(read, 0));
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            reader.skip(1);
        }
        boolean semicolons = text.lines()
                .filter(line -> line.indexOf(';') >= 0 || line.indexOf(',') >= 0)
                .findFirst()
                .filter(line -> line.indexOf(',') < 0)
                .isPresent();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
    }

    /** Takes off the quote that an export sets before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") && MemberExport.formula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
