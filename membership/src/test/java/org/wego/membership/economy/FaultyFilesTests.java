package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.wego.membership.economy.EditionReadingTests.WINDOWS;
import static org.wego.membership.economy.EditionReadingTests.WORKBOOK_2022;
import static org.wego.membership.economy.EditionReadingTests.bytes;
import static org.wego.membership.economy.EditionReadingTests.text;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.file.ReceivedFile;

/** Files as they should not come: each fault is named with its place. */
class FaultyFilesTests {

    private static final String HEADER = "ISO\tWEO Subject Code\t2013\t2014\t2015\t2016\t2017\tEstimates Start After\n";
    private static final String KOREA =
            "KOR\tPPPPC\t33,791.121\t35,324.507\t36,612.024\t37,740.396\t39,387.119\t2016\n";

    static ListAssert<String> faults(byte[] content) throws IOException {
        return assertThat(Read.of(content).preview().findings().stream()
                .map(FaultyFilesTests::words)
                .toList());
    }

    static ListAssert<String> faults(String content) throws IOException {
        return faults(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Finding finding) {
        Finding.Place place = finding.place();
        return finding.kind() + (place == null ? "" : " at " + place.line() + ":" + place.column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36612,024|DECIMAL_COMMA at 2:5",
                "36.612,024|DECIMAL_COMMA at 2:5",
                "366120240|IMPLAUSIBLE at 2:5",
                "366120|LOST_DECIMAL_POINT at 2:5",
                "36.612|IMPLAUSIBLE at 2:5",
                "-36612.024|NOT_A_NUMBER at 2:5",
                "0|IMPLAUSIBLE at 2:5",
                "abc|NOT_A_NUMBER at 2:5",
                "3661202e99|IMPLAUSIBLE at 2:5",
                "3e999999999|NOT_A_NUMBER at 2:5"
            })
    void namesTheCellWithABadFigure(String cell, String fault) throws IOException {
        Read read = Read.of(HEADER + KOREA.replace("36,612.024", cell));

        assertThat(read.preview().findings())
                .extracting(FaultyFilesTests::words)
                .contains(fault);
        assertThat(read.preview().importable()).isFalse();
    }

    @Test
    void tellsADecimalCommaFromAThousandsCommaByTheNeighbours() throws IOException {
        faults(HEADER + "AFG\tPPPPC\t812.539\t829,735\t845.295\t899.238\t902.1\t2013\n")
                .containsExactly("DECIMAL_COMMA at 2:4");
        faults(HEADER + "KOR\tPPPPC\t33,791.121\t35,324\t36,612.024\t37,740.396\t39,387.119\t2016\n")
                .isEmpty();
    }

    @Test
    void findsARowThatLostAllItsDecimalPoints() throws IOException {
        faults(HEADER + KOREA + KOREA.replace("KOR", "JPN") + KOREA.replace("KOR", "FRA") + KOREA.replace("KOR", "ITA")
                        + "AFG\tPPPPC\t18753\t19332\t19468\t19373\t19186\t2013\n")
                .containsExactly("LOST_DECIMAL_POINT at 6:3");
    }

    @Test
    void warnsIfNoFigureHasDecimals() throws IOException {
        faults(HEADER + "KOR\tPPPPC\t33791\t35324\t36612\t37740\t39387\t2016\n").containsExactly("NO_DECIMALS");
    }

    @Test
    void refusesARowOfFiguresAboveTheHeaderAndSaysThatATitleIsNotRead() throws IOException {
        faults(KOREA + HEADER + KOREA.replace("KOR", "JPN")).containsExactly("ROW_ABOVE_HEADER at 1:1");
        faults("Figures of 2017\n\n" + HEADER + KOREA).containsExactly("TITLE_ABOVE_HEADER at 1:1");
        faults("\n\t\t\n" + HEADER + KOREA).isEmpty();
        assertThat(Read.of("\nFigures\n" + KOREA + HEADER + KOREA).preview().findings())
                .containsExactly(
                        Finding.at(3, 1, Finding.Kind.ROW_ABOVE_HEADER, "4"),
                        Finding.at(2, 1, Finding.Kind.TITLE_ABOVE_HEADER, "4"));
        faults(text(EditionReadingTests.WORLD_BANK_2018, StandardCharsets.UTF_8)
                        .replace("\"Country Name\"", "\"Germany\",\"DEU\",\"47000.5\"\n\"Country Name\""))
                .containsExactly("ROW_ABOVE_HEADER at 5:1");
        faults("KOR,PPPPC,2018,43000.5\nCOUNTRY,INDICATOR,TIME_PERIOD,OBS_VALUE\nVNM,PPPPC,2018,9000.5\n")
                .containsExactly("ROW_ABOVE_HEADER at 1:1");
    }

    @Test
    void takesNoNotesOnAnotherSheetForRowsAboveTheHeader() throws IOException {
        String notes = "<row r='1'>" + cells("a", "b", "c") + "</row>";
        String figures = "<row r='1'>" + cells("ISO", "WEO Subject Code", "2015") + "</row><row r='2'>"
                + cells("KOR", "PPPPC", "36612.024") + "</row>";

        faults(workbook(sheet(notes + figures.replace("'2'", "'3'").replace("'1'", "'2'"))))
                .containsExactly("ROW_ABOVE_HEADER at 1:1");
        faults(workbook(sheet(notes), sheet(figures))).isEmpty();
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String cells(String... texts) {
        return Arrays.stream(texts)
                .map(text -> "<c t='str'><v>" + text + "</v></c>")
                .collect(Collectors.joining());
    }

    @Test
    void findsARowWithAShiftedCell() throws IOException {
        faults(HEADER + KOREA.replace("35,324.507", "35,324.507\t1.5")).contains("ROW_TOO_LONG at 2:9");
    }

    @Test
    void findsTracesOfAWrongEncoding() throws IOException {
        String text = "WEO Subject Code\tCountry\t2015\nPPPPC\tC\u00F4te d'Ivoire\t3,316.125\n\n"
                + "International Monetary Fund, World Economic Outlook Database, April 2017";
        String readAsWindows = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
        String replaced = text.replace('\u00F4', '\uFFFD');
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
        byte[] shifted = Arrays.copyOfRange(utf16, 0, utf16.length - 1);

        faults(readAsWindows).containsExactly("WRONG_ENCODING at 2:2");
        faults(replaced).containsExactly("WRONG_ENCODING at 2:2");
        faults(shifted).containsExactly("WRONG_ENCODING at 4:1", "EDITION_LINE_ABSENT at 4:1");
        faults(text.replace("PPPPC\tC", "PPPPC\tC\u0000")).containsExactly("WRONG_ENCODING at 2:2");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        faults("").containsExactly("EMPTY_FILE");
        faults("<html><body>The requested page</body></html>").containsExactly("WEB_PAGE");
        faults("%PDF-1.7 ...").containsExactly("NOT_A_TABLE");
        faults(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}).containsExactly("OLD_WORKBOOK");
        faults("Some,other,table\n1,2,3\n").containsExactly("UNKNOWN_FORM");
        faults("x".repeat(3 << 20)).containsExactly("LINE_TOO_LONG at 1:1");
    }

    @Test
    void refusesOtherUnitsAndScales() throws IOException {
        String start = "WEO Country Code\tISO\tWEO Subject Code\tCountry\tUnits\tScale\t2015\n";
        String end = "International Monetary Fund, World Economic Outlook Database, April 2017";

        faults(start + "542\tKOR\tPPPPC\tKorea\tU.S. dollars\tUnits\t27,105.076\n" + end)
                .containsExactly("OTHER_UNITS at 2:5");
        faults(start + "542\tKOR\tPPPPC\tKorea\tCurrent international dollar\tThousands\t36.612\n" + end)
                .containsExactly("OTHER_SCALE at 2:6", "IMPLAUSIBLE at 2:7");
    }

    @Test
    void findsACountryThatStandsThereTwice() throws IOException {
        faults(HEADER + KOREA + KOREA).hasSize(5).first().isEqualTo("REPEATED at 3:3");
        faults(HEADER + KOREA + KOREA.replace("36,612.024", "36,613.024")).contains("CONFLICT at 3:5");
        faults(HEADER
                        + KOREA.replace("KOR", "UVK")
                        + KOREA.replace("KOR", "KOS").replace("36,612.024", "36,613.024"))
                .contains("CONFLICT at 3:5");
    }

    @Test
    void listsFiguresThatJumpByAFactorOfThree() throws IOException {
        Read read = Read.of(HEADER + "SSD\tPPPPC\t1,000.500\t2,999.500\t9,000.125\t9,000.125\t3,000.042\t2016\n");

        assertThat(read.preview().jumps())
                .extracting(jump -> jump.country() + " " + jump.year() + " at "
                        + jump.place().line() + ":" + jump.place().column())
                .containsExactly("SS 2015 at 2:5");
        assertThat(read.preview().importable()).isTrue();
    }

    @Test
    void refusesAYearThatIsNone() throws IOException {
        faults(HEADER.replace("\t2016", "\t99999") + KOREA).contains("BAD_YEARS at 1:6");
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        byte[] workbook = bytes(WORKBOOK_2022);

        faults(Arrays.copyOf(workbook, 1_000_000)).containsExactly("DAMAGED_WORKBOOK");
        faults(zip("hello.txt", 10)).containsExactly("WRONG_ENCODING at 1:1");
    }

    @Test
    void refusesAnArchiveBombBeforeParsingIt() throws IOException {
        faults(zip("xl/worksheets/sheet1.xml", 300 << 20)).containsExactly("ZIP_BOMB");
        faults(zip("xl/sharedStrings.xml", 2 << 20)).containsExactly("ZIP_BOMB");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int part = 0; part < 2_000; part++) {
                zip.putNextEntry(new ZipEntry("part" + part));
            }
        }
        faults(many.toByteArray()).containsExactly("ZIP_BOMB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='!!'><v>1</v></c></row>",
                "<row r='abc'><c r='A1'><v>1</v></c></row>",
                "<row r='99999999999'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='zz'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='d'><v>2017-04-18</v></c></row>",
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><row r='1'><c r='A1' t='str'><v>&e;</v></c>"
            })
    void refusesAWorkbookWithCellsThatASpreadsheetCannotHave(String rows) throws IOException {
        faults(workbook("<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData></worksheet>"))
                .containsExactly("UNKNOWN_FORM");
        faults(workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"))
                .containsExactly("DAMAGED_WORKBOOK");
    }

    @Test
    void refusesANumberOfAHundredMillionDigitsWithoutWritingItOut() throws IOException {
        faults(workbook("<worksheet><sheetData><row r='1'><c r='A1'><v>1.2345678901234567E+99999999</v></c></row>"
                        + "</sheetData></worksheet>"))
                .containsExactly("UNKNOWN_FORM");
        faults(workbook("")).containsExactly("DAMAGED_WORKBOOK");
    }

    private static byte[] workbook(String... sheets) throws IOException {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        StringBuilder list = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int i = 1; i <= sheets.length; i++) {
            list.append("<sheet name='S%1$d' sheetId='%1$d' r:id='rId%1$d'/>".formatted(i));
            targets.append("<Relationship Id='rId%1$d' Type='%2$s/worksheet' Target='worksheets/sheet%1$d.xml'/>"
                    .formatted(i, office));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override"
                            + " PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument"
                            + ".spreadsheetml.sheet.main+xml'/></Types>");
            part(zip, "xl/workbook.xml", "<workbook xmlns:r='" + office + "'><sheets>" + list + "</sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
            for (int i = 1; i <= sheets.length; i++) {
                part(zip, "xl/worksheets/sheet" + i + ".xml", sheets[i - 1]);
            }
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String part, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] blanks = new byte[1 << 16];
            for (int written = 0; written < size; written += blanks.length) {
                zip.write(blanks, 0, Math.min(blanks.length, size - written));
            }
        }
        return out.toByteArray();
    }

    @Test
    void takesNoFileOfTwoHundredMegabytesAndKeepsNothingOfIt() {
        int before = uploads();
        assertThatExceptionOfType(ReceivedFile.TooLarge.class)
                .isThrownBy(() -> EditionFile.receive("huge.xls", new Endless(200L << 20)))
                .satisfies(refusal -> assertThat(refusal.limit()).isEqualTo(64L << 20));
        // those of other processes that work beside this one go by themselves
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (uploads() > before && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        assertThat(uploads()).isLessThanOrEqualTo(before);
    }

    @Test
    void showsTheNameOfAFileWithoutWhatCannotBeSeen() throws IOException {
        try (EditionFile file = EditionFile.receive("weo\0\u202E\n2017.xls", InputStream.nullInputStream())) {
            assertThat(file.name()).isEqualTo("weo 2017.xls");
        }
        try (EditionFile file = EditionFile.receive("\uD55C".repeat(300), InputStream.nullInputStream())) {
            assertThat(file.name()).isEqualTo("\uD55C".repeat(255));
        }
    }

    /** Files that are kept while they are read, of a size that no other test keeps. */
    private static int uploads() {
        return Path.of(System.getProperty("java.io.tmpdir"))
                .toFile()
                .listFiles(file -> file.getName().startsWith("wego-file-") && file.length() > 32L << 20)
                .length;
    }

    @Test
    void matchesTheCodesOfTheImfThatAreNotIso() {
        Countries countries = new Countries(java.util.Map.of());

        assertThat(countries.match("UVK", "Kosovo")).isEqualTo(new Countries.Known(CountryCode.XK));
        assertThat(countries.match("KOS", "KOS")).isEqualTo(new Countries.Known(CountryCode.XK));
        assertThat(countries.match("WBG", "West Bank and Gaza")).isEqualTo(new Countries.Known(CountryCode.PS));
        assertThat(countries.match("", "Islamic Republic of Iran")).isEqualTo(new Countries.Known(CountryCode.IR));
        assertThat(countries.match("", "Taiwan Province of China")).isEqualTo(new Countries.Known(CountryCode.TW));
        assertThat(countries.match("WLD", "World")).isEqualTo(new Countries.Aggregate());
        assertThat(countries.match("QQQ", "Atlantis")).isEqualTo(new Countries.Unknown());
    }

    /** So many blanks, without keeping them. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int filled = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + filled, (byte) ' ');
            left -= filled;
            return filled;
        }
    }
}
