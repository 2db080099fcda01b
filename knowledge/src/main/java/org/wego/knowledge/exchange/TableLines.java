package org.wego.knowledge.exchange;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wego.knowledge.exchange.ImportFinding.Kind;
import org.wego.membership.text.CleanText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A row for each entry, with a text in one language, below a header; several values of a cell have semicolons between. */
final class TableLines implements EntryLines {

    private static final Set<String> NEEDED = Set.of("externalId", "title");
    private static final int LONGEST_HEADER = 8_000;

    private final Bounded text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> columns;
    private final Set<String> ignored = new LinkedHashSet<>();

    TableLines(BufferedReader file) throws Unreadable, IOException {
        text = new Bounded(file);
        try {
            parser = format(file).parse(text);
            rows = parser.iterator();
            List<String> head = rows.hasNext() ? rows.next().toList() : List.of();
            if (isSpoilt(head)) {
                throw new Unreadable(ImportFinding.of(1, Kind.WRONG_ENCODING), true);
            }
            columns = head.stream().map(CleanText::line).toList();
        } catch (UncheckedIOException broken) {
            throw unreadable(1, broken);
        }
        if (!columns.isEmpty()) {
            check();
        }
    }

    private void check() throws Unreadable {
        if (columns.stream().noneMatch(EntryReading.FIELDS::contains)) {
            throw new Unreadable(ImportFinding.of(0, Kind.NO_TABLE), true);
        }
        Set<String> met = new HashSet<>();
        for (String column : columns) {
            if (!EntryReading.FIELDS.contains(column)) {
                ignored.add(column);
            } else if (!met.add(column)) {
                throw new Unreadable(new ImportFinding(1, column, Kind.COLUMN_TWICE, column), true);
            }
        }
        for (String needed : NEEDED) {
            if (!met.contains(needed)) {
                throw new Unreadable(new ImportFinding(1, needed, Kind.COLUMN_MISSING, needed), true);
            }
        }
    }

    @Override
    public Set<String> ignored() {
        return ignored;
    }

    @Override
    public Optional<Line> next() throws Unreadable, IOException {
        long number = parser.getCurrentLineNumber() + 1;
        text.begin();
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            CSVRecord row = rows.next();
            if (row.size() != columns.size()) {
                throw new Unreadable(
                        new ImportFinding(number, "", Kind.OTHER_WIDTH, String.valueOf(row.size())), false);
            }
            if (isSpoilt(row.toList())) {
                throw new Unreadable(ImportFinding.of(number, Kind.WRONG_ENCODING), false);
            }
            return Optional.of(new Line(number, fields(row)));
        } catch (UncheckedIOException broken) {
            throw unreadable(number, broken);
        }
    }

    private static boolean isSpoilt(List<String> cells) {
        return cells.stream().anyMatch(it -> it.indexOf(LOST) >= 0 || it.indexOf(MALFORMED) >= 0);
    }

    private ObjectNode fields(CSVRecord row) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            String cell = row.get(i);
            if (cell.isBlank() || ignored.contains(column)) {
                continue;
            }
            if (EntryReading.LISTS.contains(column)) {
                ArrayNode values = fields.putArray(column);
                for (String value : cell.split(";", -1)) {
                    if (!value.isBlank()) {
                        values.add(value);
                    }
                }
            } else {
                fields.put(column, cell);
            }
        }
        return fields;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        text.close();
    }

    private static Unreadable unreadable(long line, UncheckedIOException broken) {
        Kind kind = broken.getCause() instanceof TooLong ? Kind.LINE_TOO_LONG : Kind.NO_TABLE;
        return new Unreadable(ImportFinding.of(line, kind), true);
    }

    /** Between commas, or between semicolons if the header has no comma. */
    private static CSVFormat format(BufferedReader file) throws IOException {
        file.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER - 1];
        int read = file.read(start);
        file.reset();
        String header = new String(start, 0, Math.max(read, 0));
        if (!header.isEmpty() && header.charAt(0) == BYTE_ORDER_MARK) {
            file.skip(1);
        }
        boolean semicolons = header.lines()
                .filter(it -> it.indexOf(';') >= 0 || it.indexOf(',') >= 0)
                .findFirst()
                .filter(it -> it.indexOf(',') < 0)
                .isPresent();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** A quote that is never closed would make one cell of all that follows. */
    private static final class Bounded extends FilterReader {

        private long sinceBegin;

        Bounded(Reader file) {
            super(file);
        }

        void begin() {
            sinceBegin = 0;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            sinceBegin += Math.max(read, 0);
            if (sinceBegin > LONGEST) {
                throw new TooLong();
            }
            return read;
        }
    }

    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;
    }
}
