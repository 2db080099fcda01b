package org.wego.membership.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        long read = 0;
        try {
            while (records.hasNext() && (read == 0 || columns.isPresent())) {
                read = parser.getCurrentLineNumber();
                CSVRecord next = records.next();
                if (columns.isPresent()) {
                    row(columns.get(), next, read - breaks(next), row);
                } else {
                    columns = columns(next);
                }
            }
        } catch (UncheckedIOException broken) {
            findings.accept(new ImportFinding(Kind.NO_TABLE, read + 1, "", ""));
            return;
        }
        if (read == 0) {
            findings.accept(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
        }
    }

    /** How many lines the row reaches over beyond its first. */
    private static long breaks(CSVRecord row) {
        return row.stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
    }

    private void row(
            List<MemberColumn> columns, CSVRecord cells, long line, BiConsumer<Long, Map<MemberColumn, String>> row) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
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
        String header = text.lines().findFirst().orElse("");
        boolean semicolons = header.indexOf(';') >= 0 && header.indexOf(',') < 0;
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
    }

    /** The columns of the header; none if it has faults. */
    private Optional<List<MemberColumn>> columns(CSVRecord header) {
        List<MemberColumn> columns = new ArrayList<>();
        boolean sound = true;
        for (String cell : header) {
            Optional<MemberColumn> column = MemberColumn.of(cell);
            if (column.isEmpty() || columns.contains(column.get())) {
                Kind kind = column.isEmpty() ? Kind.UNKNOWN_COLUMN : Kind.COLUMN_TWICE;
                findings.accept(new ImportFinding(kind, 1, cell.strip(), ""));
                sound = false;
            } else {
                columns.add(column.get());
            }
        }
        if (!columns.contains(MemberColumn.NAME)) {
            findings.accept(new ImportFinding(Kind.COLUMN_MISSING, 1, MemberColumn.NAME.header(), ""));
            sound = false;
        }
        return sound ? Optional.of(columns) : Optional.empty();
    }

    /** Takes off the quote that an export sets before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") && MemberExport.formula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
