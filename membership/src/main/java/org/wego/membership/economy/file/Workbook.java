package org.wego.membership.economy.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding.Kind;

/** Reads the rows of an {@code .xlsx} workbook one at a time, after making sure that it unpacks to a sensible size. */
public class Workbook {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 128L << 20;
    private static final long LARGEST_SHARED_TEXTS = 32L << 20;
    /** A spreadsheet shrinks to a tenth, a bomb to a thousandth; small parts may do as they like. */
    private static final int STEEPEST = 100;

    private static final long UNSUSPICIOUS = 1L << 20;
    /** What a spreadsheet shows; the digits after it are noise of the binary number it stores. */
    private static final MathContext SHOWN = new MathContext(15);

    /** A binary number of a spreadsheet has no more. */
    private static final int MOST_ZEROS = 400;

    private final Path file;

    /** The workbook in that file, which is opened when it is read. */
    public Workbook(Path file) {
        this.file = file;
    }

    /**
     * Unpacks every part without keeping anything, since the sizes that an archive declares may be lies, and refuses what
     * would blow up later.
     */
    public void refuseBombs() throws IOException, UnreadableFile {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, MOST_PARTS + " parts"));
            }
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (var parts = zip.entries(); parts.hasMoreElements(); ) {
                var part = parts.nextElement();
                var limit = part.getName().endsWith("sharedStrings.xml") ? LARGEST_SHARED_TEXTS : LARGEST;
                var steep = Math.max(part.getCompressedSize() * STEEPEST, UNSUSPICIOUS);
                var size = 0L;
                var checksum = new CRC32();
                try (var in = zip.getInputStream(part)) {
                    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        size += read;
                        total += read;
                        checksum.update(buffer, 0, read);
                        if (size > limit || total > LARGEST) {
                            throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, (limit >> 20) + " MB unpacked"));
                        }
                        if (size > steep) {
                            throw new UnreadableFile(Finding.of(Kind.ZIP_BOMB, "1 : " + STEEPEST + " compression"));
                        }
                    }
                }
                // the reader takes a changed digit for a digit
                if (checksum.getValue() != part.getCrc()) {
                    throw new UnreadableFile(Finding.of(Kind.DAMAGED_WORKBOOK, part.getName()));
                }
            }
            CellReferences.check(zip);
        }
    }

    /** Hands over the rows of each sheet until one says that it wants no more of its sheet, then goes on to the next. */
    public void read(Predicate<SourceRow> wantsMore) throws IOException, UnreadableFile {
        try (var workbook = open()) {
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = rows(sheet)) {
                    var each = rows.iterator();
                    for (var row = next(each); row != null && wantsMore.test(row); ) {
                        row = next(each);
                    }
                }
            }
        } catch (ExcelReaderException | UncheckedIOException damaged) {
            throw damaged(damaged);
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
        for (var cell : row) {
            cells.add(text(cell));
        }
        return new SourceRow(row.getRowNum(), cells);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        var raw = cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && raw != null) {
            var number = new BigDecimal(raw);
            return number.precision() > SHOWN.getPrecision() && Math.abs(number.scale()) <= MOST_ZEROS
                    ? number.round(SHOWN).toPlainString()
                    : raw;
        }
        return cell.getType() == CellType.STRING ? cell.asString() : String.valueOf(raw);
    }
}
