package org.wego.membership.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.text.FormulaGuard;

/** The lines of a text in UTF-8, with or without a mark, between commas or semicolons. */
final class CsvLines implements TableLines {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 8_000;
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    private final Reader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvLines(Reader reader) throws IOException {
        this.reader = reader;
        this.parser = parser(reader);
        this.records = parser.iterator();
    }

    static TableLines open(Path file) throws IOException, BrokenTable {
        Optional<ImportFinding> fault = MemberText.fault(file);
        if (fault.isPresent()) {
            throw new BrokenTable(fault.get());
        }
        return new CsvLines(Files.newBufferedReader(file));
    }

    @Override
    public Optional<Line> next() throws BrokenTable {
        long read = parser.getCurrentLineNumber();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            read = parser.getCurrentLineNumber();
            CSVRecord cells = records.next();
            return Optional.of(new Line(
                    read - breaks(cells), cells.stream().map(FormulaGuard::off).toList(), false));
        } catch (UncheckedIOException broken) {
            throw new BrokenTable(new ImportFinding(Kind.NO_TABLE, read + 1, "", ""));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        reader.close();
    }

    /** How many lines the row reaches over beyond its first. */
    private static long breaks(CSVRecord row) {
        return row.stream()
                .filter(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
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
}
