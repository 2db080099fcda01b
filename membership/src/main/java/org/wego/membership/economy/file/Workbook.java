package org.wego.membership.economy.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding.Kind;

/** Reads the rows of an {@code .xlsx} workbook one at a time, after making sure that it unpacks to a sensible size. */
public class Workbook {

    /** What a spreadsheet shows; the digits after it are noise of the binary number it stores. */
    private static final MathContext SHOWN = new MathContext(15);

    /** A binary number of a spreadsheet has no more. */
    private static final int MOST_ZEROS = 400;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d{1,9})?");

    private final Path file;

    /** The workbook in that file, which is opened when it is read. */
    public Workbook(Path file) {
        this.file = file;
    }

    /** Unpacks every part without keeping anything, and refuses what would blow up later. */
    public void refuseBombs() throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Bombs.refuse(zip);
            CellReferences.check(zip);
        }
    }

    /** The names of the sheets that are hidden, which nobody looked at and which are never read. */
    public List<String> hiddenSheets() throws UnreadableFile, IOException {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
        }
    }

    /** Hands over the rows of each visible sheet until their taker wants no more. */
    public void read(Function<String, Predicate<SourceRow>> takerOfSheet) throws IOException, UnreadableFile {
        try (ReadableWorkbook workbook = open()) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    read(sheet, takerOfSheet.apply(sheet.getName()));
                }
            }
        } catch (ExcelReaderException | UncheckedIOException damaged) {
            throw damaged(damaged);
        }
    }

    private static void read(Sheet sheet, Predicate<SourceRow> wantsMore) throws UnreadableFile {
        try (Stream<Row> rows = rows(sheet)) {
            Iterator<Row> it = rows.iterator();
            for (SourceRow row = next(it); row != null && wantsMore.test(row); ) {
                row = next(it);
            }
        }
    }

    private ReadableWorkbook open() throws UnreadableFile {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException | RuntimeException damaged) {
            throw damaged(damaged);
        }
    }

    private static Stream<Row> rows(Sheet sheet) throws UnreadableFile {
        try {
            return sheet.openStream();
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    /** The library complains about what it does not expect in many ways. */
    private static @Nullable SourceRow next(Iterator<Row> rows) throws UnreadableFile {
        try {
            return rows.hasNext() ? cut(rows.next()) : null;
        } catch (RuntimeException damaged) {
            throw damaged(damaged);
        }
    }

    private static UnreadableFile damaged(Exception cause) {
        return new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, String.valueOf(cause.getMessage())));
    }

    private static SourceRow cut(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(text(cell));
        }
        return new SourceRow(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case FORMULA -> raw == null || raw.isEmpty() ? "=" + cell.getFormula() : number(raw);
            default -> raw == null ? "" : number(raw);
        };
    }

    private static String number(String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        return number.precision() > SHOWN.getPrecision() && Math.abs(number.scale()) <= MOST_ZEROS
                ? number.round(SHOWN).toPlainString()
                : raw;
    }
}
