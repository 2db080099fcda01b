package org.wego.membership.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wego.membership.text.CleanText;

/** The lines of a table, of text or of a workbook, one at a time. */
public interface TableLines extends Closeable {

    /**
     * Opens the table of a file.
     *
     * @throws BrokenTable if it is none
     */
    static TableLines open(Path file) throws IOException, BrokenTable {
        return SheetLines.isPacked(file) ? SheetLines.open(file) : CsvLines.open(file);
    }

    /** The next line; empty behind the last one. */
    Optional<Line> next() throws BrokenTable, IOException;

    /** From here on nothing can be read. */
    class BrokenTable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient ImportFinding finding;

        BrokenTable(ImportFinding finding) {
            super(finding.toString());
            this.finding = finding;
        }

        /** What is wrong. */
        public ImportFinding finding() {
            return finding;
        }
    }

    /**
     * A line, or several if cells have line breaks, with the number of the first.
     *
     * @param open whether empty cells at its end are left out
     */
    record Line(long number, List<String> cells, boolean open) {

        private static final char NO_BREAK_SPACE = '\u00A0';

        boolean isBlank() {
            return cells.stream().allMatch(Line::isEmpty);
        }

        /** Without the empty cells that spreadsheets write behind the last column, and with those that were left out. */
        List<String> filled(int columns) {
            if (open && cells.size() < columns) {
                List<String> all = new ArrayList<>(cells);
                all.addAll(Collections.nCopies(columns - cells.size(), ""));
                return all;
            }
            int width = cells.size();
            while (width > columns && isEmpty(cells.get(width - 1))) {
                width--;
            }
            return cells.subList(0, width);
        }

        /** Also for a cell that holds only spaces that nobody sees. */
        static boolean isEmpty(String cell) {
            return cell.isEmpty()
                    || CleanText.line(cell.replace(NO_BREAK_SPACE, ' ')).isEmpty();
        }
    }
}
