package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.membership.exchange.ImportFinding.Kind;

/** Members come in workbooks as people keep them: typed numbers and dates, empty ends, other sheets. */
class MemberWorkbookTests {

    @TempDir
    Path folder;

    @Test
    void readsNumbersAndDatesAsASpreadsheetShowsThem() throws IOException {
        Read read = read(workbook(book -> {
            Worksheet sheet = book.newWorksheet("members");
            List<String> header = List.of("Name", "joined", "documented", "left", "latitude", "population", "notes");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "Seoul");
            sheet.value(1, 1, 2010);
            sheet.value(1, 2, LocalDate.of(2010, 6, 1));
            sheet.style(1, 2).format("yyyy-mm").set();
            sheet.value(1, 3, LocalDate.of(2017, 5, 9));
            sheet.style(1, 3).format("d/m/yyyy").set();
            sheet.value(1, 4, new BigDecimal("37.566500000000005"));
            sheet.value(1, 5, 9_776_000);
            sheet.value(1, 6, "'=1+1");
            sheet.value(4, 0, "Busan");
        }));

        assertThat(read.findings).isEmpty();
        assertThat(read.rows.getFirst())
                .containsEntry(MemberColumn.JOINED, "2010")
                .containsEntry(MemberColumn.DOCUMENTED, "2010-06")
                .containsEntry(MemberColumn.LEFT, "2017-05-09")
                .containsEntry(MemberColumn.LATITUDE, "37.5665")
                .containsEntry(MemberColumn.POPULATION, "9776000")
                .containsEntry(MemberColumn.NOTES, "'=1+1");
        assertThat(read.rows.getLast())
                .containsEntry(MemberColumn.NAME, "Busan")
                .containsEntry(MemberColumn.NOTES, "");
    }

    @Test
    void readsTheOnlySheetWithTextThatCanBeSeen() throws IOException {
        Read read = read(workbook(book -> {
            Worksheet old = book.newWorksheet("old");
            names(old, "Busan");
            old.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("empty");
            names(book.newWorksheet("members"), "Seoul");
        }));

        assertThat(read.findings).isEmpty();
        assertThat(read.rows).extracting(row -> row.get(MemberColumn.NAME)).containsExactly("Seoul");
    }

    @Test
    void namesTheSheetsBetweenWhichItCannotChoose() throws IOException {
        Read read = read(workbook(book -> {
            names(book.newWorksheet("2016"), "Busan");
            names(book.newWorksheet("2017"), "Seoul");
        }));

        assertThat(read.findings).containsExactly(new ImportFinding(Kind.SEVERAL_SHEETS, 0, "", "2016, 2017"));
    }

    @Test
    void namesTextWithoutAHeadingByTheLetterOfItsColumn() throws IOException {
        Read read = read(workbook(book -> {
            Worksheet sheet = book.newWorksheet("members");
            names(sheet, "Seoul");
            sheet.value(0, 2, "country");
            sheet.value(1, 1, "mayor");
        }));

        assertThat(read.findings).containsExactly(new ImportFinding(Kind.UNNAMED_COLUMN, 2, "B", "mayor"));
    }

    @Test
    void refusesAFormulaThatWasNeverCalculated() throws IOException {
        Read read = read(workbook(book -> {
            Worksheet sheet = book.newWorksheet("members");
            names(sheet, "Seoul");
            sheet.value(0, 1, "population");
            sheet.formula(1, 1, "1+1");
        }));

        assertThat(read.findings).containsExactly(new ImportFinding(Kind.NO_VALUE, 2, "B", "1+1"));
    }

    @Test
    void refusesWhatIsPackedButNoWorkbook() throws IOException {
        Read read = read(packed("members.csv", "name\nSeoul\n".getBytes(StandardCharsets.UTF_8), 1));

        assertThat(read.findings).containsExactly(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
    }

    @Test
    void refusesABomb() throws IOException {
        Read read = read(packed("xl/worksheets/sheet1.xml", new byte[1 << 20], 200));

        assertThat(read.findings).containsExactly(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
    }

    private static void names(Worksheet sheet, String name) {
        sheet.value(0, 0, "name");
        sheet.value(1, 0, name);
    }

    private static byte[] workbook(Consumer<Workbook> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook);
        }
        return out.toByteArray();
    }

    private static byte[] packed(String name, byte[] content, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
        }
        return packed.toByteArray();
    }

    private record Read(List<ImportFinding> findings, List<Map<MemberColumn, String>> rows) {}

    private Read read(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("members.xlsx"), file);
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        new MemberTable(read.findings::add).read(path, (_, row) -> read.rows.add(row));
        return read;
    }
}
