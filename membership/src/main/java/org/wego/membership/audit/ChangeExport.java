package org.wego.membership.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wego.membership.text.FormulaGuard;

/** Writes lists of changes to files, times in UTC. */
final class ChangeExport {

    private static final List<String> COLUMNS =
            List.of("at", "actor", "subject", "record", "id", "field", "before", "after");

    private static final int BLOCK = 1_000;

    /** A sheet has room for 1,048,576 rows. */
    private static final int SHEET = 1_000_000;

    private ChangeExport() {}

    /** UTF-8 with a mark, so that spreadsheets read it right. */
    static void csv(ChangeSearch search, ChangeFilter filter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        printer.printRecord(COLUMNS);
        List<RecordedChange> block = search.find(filter, null, BLOCK);
        while (!block.isEmpty()) {
            for (RecordedChange change : block) {
                printer.printRecord(cells(change).stream().map(FormulaGuard::on));
            }
            block = behind(search, filter, block);
        }
        printer.flush();
    }

    static void xlsx(ChangeSearch search, ChangeFilter filter, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "WeGO", "1.0")) {
            int sheets = 0;
            int row = 0;
            Worksheet sheet = sheet(workbook, ++sheets);
            List<RecordedChange> block = search.find(filter, null, BLOCK);
            while (!block.isEmpty()) {
                if (row == SHEET) {
                    sheet.finish();
                    sheet = sheet(workbook, ++sheets);
                    row = 0;
                }
                for (RecordedChange change : block) {
                    row++;
                    List<String> cells = cells(change);
                    for (int column = 0; column < cells.size(); column++) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
                sheet.flush();
                block = behind(search, filter, block);
            }
        }
        // a short answer that is closed before it goes out loses its headers
        out.flush();
    }

    private static List<RecordedChange> behind(ChangeSearch search, ChangeFilter filter, List<RecordedChange> block) {
        return search.find(filter, block.getLast().number(), BLOCK);
    }

    private static Worksheet sheet(Workbook workbook, int number) {
        Worksheet sheet = workbook.newWorksheet("changes " + number);
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, COLUMNS.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static List<String> cells(RecordedChange change) {
        return List.of(
                change.at().toString(),
                change.actor(),
                change.subject(),
                change.label(),
                change.record().toString(),
                change.field(),
                change.before(),
                change.after());
    }
}
