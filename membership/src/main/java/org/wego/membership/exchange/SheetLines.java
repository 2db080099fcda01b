package org.wego.membership.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.UnreadableFile;
import org.wego.membership.economy.file.Workbook;
import org.wego.membership.exchange.ImportFinding.Kind;

/** The lines of the only sheet of an {@code .xlsx} workbook that can be seen and has something in it. */
final class SheetLines implements TableLines {

    private static final String ZIP = "PK\u0003\u0004";

    /** What a spreadsheet shows of a number; the digits after it are noise of the binary number that it stores. */
    private static final MathContext SHOWN = new MathContext(15);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetLines(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    /** Whether the file is packed as workbooks are. */
    static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1).equals(ZIP);
        }
    }

    static TableLines open(Path file) throws IOException, BrokenTable {
        ReadableWorkbook workbook = null;
        try {
            new Workbook(file).refuseBombs();
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new SheetLines(workbook, sheet(workbook));
        } catch (UnreadableFile | IOException | RuntimeException damaged) {
            close(workbook);
            throw new BrokenTable(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
        } catch (BrokenTable undecided) {
            close(workbook);
            throw undecided;
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook) throws IOException, BrokenTable {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() == SheetVisibility.VISIBLE && hasText(sheet)) {
                filled.add(sheet);
            }
        }
        if (filled.size() != 1) {
            String names = filled.stream().map(Sheet::getName).collect(Collectors.joining(", "));
            throw new BrokenTable(
                    new ImportFinding(filled.isEmpty() ? Kind.EMPTY_FILE : Kind.SEVERAL_SHEETS, 0, "", names));
        }
        return filled.getFirst();
    }

    private static boolean hasText(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
        }
    }

    @Override
    public Optional<Line> next() throws BrokenTable {
        try {
            return rows.hasNext() ? Optional.of(line(rows.next())) : Optional.empty();
        } catch (RuntimeException damaged) {
            // the library complains about what it does not expect in many ways
            throw new BrokenTable(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static void close(@Nullable ReadableWorkbook opened) throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    private static Line line(Row row) throws BrokenTable {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            if (cell != null && hasNoValue(cell)) {
                throw new BrokenTable(new ImportFinding(
                        Kind.NO_VALUE, row.getRowNum(), MemberTable.letter(column), String.valueOf(cell.getFormula())));
            }
            cells.add(cell == null ? "" : text(cell));
        }
        return new Line(row.getRowNum(), cells, true);
    }

    /** Whether it is a formula that was never calculated, or one that failed. */
    private static boolean hasNoValue(Cell cell) {
        return cell.getType() == CellType.ERROR
                || (cell.getType() == CellType.FORMULA
                        && (cell.getRawValue() == null || cell.getRawValue().isEmpty()));
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.EMPTY || raw == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getType() == CellType.STRING ? cell.asString() : raw;
        }
        String format = pattern(cell.getDataFormatString());
        return format.indexOf('y') >= 0
                ? date(cell.asDate().toLocalDate(), format)
                : new BigDecimal(raw).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /** As exactly as the spreadsheet shows it: one that has no day is a month. */
    private static String date(LocalDate date, String format) {
        if (format.indexOf('d') >= 0) {
            return date.toString();
        }
        return date.toString().substring(0, format.indexOf('m') >= 0 ? "yyyy-mm".length() : "yyyy".length());
    }

    /** The letters of a format, without what is written out in it. */
    private static String pattern(@Nullable String format) {
        return format == null
                ? ""
                : format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
    }
}
