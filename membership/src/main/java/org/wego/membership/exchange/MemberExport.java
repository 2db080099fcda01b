package org.wego.membership.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForStaff;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberRecords;
import org.wego.membership.register.MemberRecords.Recorded;
import org.wego.membership.text.FormulaGuard;

/** Writes lists of members to files, with the ids of the list and one block of records in memory. */
@Service
@NamedInterface
public class MemberExport {

    /** All columns that an import reads: imported again, a file of them changes nothing. */
    public static final List<MemberColumn> COLUMNS = Arrays.stream(MemberColumn.values())
            .filter(column -> !column.derived())
            .toList();

    private static final int BLOCK = 500;

    private final MemberDirectory directory;
    private final MemberRecords records;
    private final Clock clock;

    MemberExport(MemberDirectory directory, MemberRecords records, Clock clock) {
        this.directory = directory;
        this.records = records;
        this.clock = clock;
    }

    /** UTF-8 with a mark, so that spreadsheets read it right; can be imported again if it has the name. */
    @ForStaff
    public void csv(MemberSearch search, List<MemberColumn> columns, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        LocalDate day = search.day(LocalDate.now(clock));
        printer.printRecord(columns.stream().map(MemberColumn::header));
        forEach(search, member -> {
            for (MemberColumn column : columns) {
                printer.print(text(column.of(member, day)));
            }
            printer.println();
        });
        printer.flush();
    }

    /** A workbook with one sheet. */
    @ForStaff
    public void xlsx(MemberSearch search, List<MemberColumn> columns, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "WeGO", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("members");
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).header());
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            LocalDate day = search.day(LocalDate.now(clock));
            int[] row = {0};
            forEach(search, member -> {
                row[0]++;
                for (int column = 0; column < columns.size(); column++) {
                    switch (columns.get(column).of(member, day)) {
                        case Number number -> sheet.value(row[0], column, number);
                        case Object text -> sheet.value(row[0], column, text.toString());
                    }
                }
                if (row[0] % BLOCK == 0) {
                    sheet.flush();
                }
            });
        }
        // a short answer that is closed before it goes out loses its headers
        out.flush();
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal degrees) {
            return degrees.toPlainString();
        }
        return FormulaGuard.on(cell.toString());
    }

    private void forEach(MemberSearch search, Line it) throws IOException {
        List<MemberId> ids = directory.ids(search);
        for (int from = 0; from < ids.size(); from += BLOCK) {
            for (Recorded member : records.of(ids.subList(from, Math.min(ids.size(), from + BLOCK)))) {
                it.write(member);
            }
        }
    }

    /** Writes the line of a member. */
    private interface Line {

        void write(Recorded member) throws IOException;
    }
}
