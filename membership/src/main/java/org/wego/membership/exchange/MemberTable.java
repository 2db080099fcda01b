package org.wego.membership.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.wego.membership.exchange.ImportFinding.Kind;

/** Reads the table of a file row by row: UTF-8 with or without a mark, columns in any order, comma or semicolon. */
class MemberTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 10_000;

    private final Consumer<ImportFinding> findings;

    MemberTable(Consumer<ImportFinding> findings) {
        this.findings = findings;
    }

    /** Hands over each row with its line; stops where nothing sensible can follow. */
    void read(InputStream content, BiConsumer<Long, Map<MemberColumn, String>> row) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new BufferedReader(new InputStreamReader(content, decoder), LONGEST_HEADER);
                CSVParser parser = parser(reader)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                findings.accept(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
                return;
            }
            Optional<List<MemberColumn>> columns = columns(records.next());
            while (columns.isPresent() && records.hasNext()) {
                CSVRecord next = records.next();
                read(columns.get(), next, row);
            }
        } catch (CharacterCodingException wrong) {
            findings.accept(new ImportFinding(Kind.WRONG_ENCODING, 0, "", ""));
        } catch (UncheckedIOException broken) {
            findings.accept(new ImportFinding(
                    broken.getCause() instanceof CharacterCodingException ? Kind.WRONG_ENCODING : Kind.NO_TABLE,
                    0,
                    "",
                    ""));
        } catch (CSVException broken) {
            findings.accept(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
        }
    }

    private void read(List<MemberColumn> columns, CSVRecord line, BiConsumer<Long, Map<MemberColumn, String>> row) {
        if (line.size() != columns.size()) {
            findings.accept(new ImportFinding(
                    Kind.OTHER_WIDTH, line.getRecordNumber(), "", line.size() + " / " + columns.size()));
            return;
        }
        Map<MemberColumn, String> cells = new EnumMap<>(MemberColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), unguarded(line.get(i)));
        }
        row.accept(line.getRecordNumber(), cells);
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
