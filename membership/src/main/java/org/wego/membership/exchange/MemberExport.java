package org.wego.membership.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.PartialDate;

/** Writes lists of members to files, row by row. */
@Service
public class MemberExport {

    /** The columns that can be exported. */
    public static final List<MemberColumn> COLUMNS = List.of(
            MemberColumn.NAME,
            MemberColumn.CATEGORY,
            MemberColumn.KIND,
            MemberColumn.COUNTRY,
            MemberColumn.LATITUDE,
            MemberColumn.LONGITUDE,
            MemberColumn.JOINED,
            MemberColumn.DOCUMENTED,
            MemberColumn.LEFT,
            MemberColumn.POPULATION,
            MemberColumn.POPULATION_YEAR,
            MemberColumn.POPULATION_SOURCE);

    private static final int ROWS_AT_ONCE = 1_000;

    private final MemberDirectory directory;

    MemberExport(MemberDirectory directory) {
        this.directory = directory;
    }

    /** UTF-8 with a mark, so that spreadsheets read it right; can be imported again. */
    @PreAuthorize("hasRole('STAFF')")
    public void csv(MemberSearch search, List<MemberColumn> columns, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CSVPrinter printer = CSVFormat.RFC4180.print(writer);
        printer.printRecord(columns.stream().map(MemberColumn::header));
        directory.forEach(search, member -> {
            try {
                printer.printRecord(columns.stream().map(column -> guarded(text(value(member, column)))));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        printer.flush();
    }

    /** A workbook with one sheet. */
    @PreAuthorize("hasRole('STAFF')")
    public void xlsx(MemberSearch search, List<MemberColumn> columns, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "WeGO", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("members");
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).header());
                sheet.style(0, column).bold().set();
            }
            int[] row = {0};
            directory.forEach(search, member -> {
                row[0]++;
                for (int column = 0; column < columns.size(); column++) {
                    switch (value(member, columns.get(column))) {
                        case Number number -> sheet.value(row[0], column, number);
                        case String text -> sheet.value(row[0], column, text);
                        case null, default -> {}
                    }
                }
                if (row[0] % ROWS_AT_ONCE == 0) {
                    flush(sheet);
                }
            });
        }
    }

    /** Whether a spreadsheet would take the text for a formula. */
    static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !number(text);
    }

    private static boolean number(String text) {
        return text.chars().skip(1).allMatch(it -> it == '.' || Character.isDigit(it)) && text.length() > 1;
    }

    private static String guarded(String text) {
        return formula(text) ? "'" + text : text;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal degrees -> degrees.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static @Nullable Object value(MemberSummary member, MemberColumn column) {
        return switch (column) {
            case NAME -> member.name();
            case CATEGORY -> member.category().name().toLowerCase(Locale.ROOT);
            case KIND -> member.kind().name().toLowerCase(Locale.ROOT);
            case COUNTRY -> member.country() == null ? null : member.country().getAlpha2();
            case LATITUDE -> member.latitude();
            case LONGITUDE -> member.longitude();
            case JOINED -> written(member.dates().joined());
            case DOCUMENTED -> written(member.dates().documented());
            case LEFT -> written(member.dates().left());
            case POPULATION ->
                member.population() == null ? null : member.population().value();
            case POPULATION_YEAR ->
                member.population() == null ? null : member.population().year();
            case POPULATION_SOURCE ->
                member.population() == null ? null : member.population().source();
            case EMPLOYEES, EMPLOYEES_YEAR, EMPLOYEES_SOURCE, OTHER_NAMES, ADDRESS, NOTES, SOURCE -> null;
        };
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
