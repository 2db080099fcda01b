package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.TestWorkbook.TestSheet;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;

/** Exactly one sheet of a workbook is read, and it is known which. */
class SheetsTests {

    private static final TestSheet APRIL =
            TestSheet.of("April", "ISO\tWEO Subject Code\t2015", "KOR\tPPPPC\t36612.024");
    private static final TestSheet OCTOBER =
            TestSheet.of("October", "ISO\tWEO Subject Code\t2016", "KOR\tPPPPC\t37740.396", "JPN\tPPPPC\t41275.5");
    private static final TestSheet NOTES = TestSheet.of("Notes", "About this file", "Made by the office", "1\t2\t3\t4");
    private static final TestSheet METADATA = TestSheet.of("Metadata", "Country Code\tRegion", "KOR\tEast Asia");

    private static EditionPreview preview(byte[] workbook, String sheet) throws IOException {
        try (EditionFile file = EditionFile.receive("weo.xlsx", new ByteArrayInputStream(workbook))) {
            return EditionReading.of(file, new Countries(Map.of()), sheet).preview(null, null);
        }
    }

    @Test
    void namesTheOnlySheetWithFigures() throws IOException {
        Read read = Read.of(TestWorkbook.of(NOTES, METADATA, OCTOBER));

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().sheet()).isEqualTo("October");
        assertThat(read.preview().sheets()).isEmpty();
        assertThat(read.value(CountryCode.JP, 2016)).isEqualTo("41275.5");
    }

    @Test
    void asksWhichOfSeveralSheetsIsToBeRead() throws IOException {
        byte[] workbook = TestWorkbook.of(NOTES, APRIL, OCTOBER);
        EditionPreview asking = Read.of(workbook).preview();

        assertThat(asking.findings()).containsExactly(Finding.of(Kind.WHICH_TABLE, "April, October"));
        assertThat(asking.sheets()).containsExactly("April", "October");
        assertThat(asking.importable()).isFalse();
        assertThat(asking.figures()).isZero();

        EditionPreview chosen = preview(workbook, "October");
        assertThat(chosen.importable()).isTrue();
        assertThat(chosen.sheet()).isEqualTo("October");
        assertThat(chosen.figures()).isEqualTo(2);
        assertThat(preview(workbook, "April").figures()).isOne();
        assertThat(preview(workbook, "May").findings())
                .containsExactly(Finding.of(Kind.TABLE_UNKNOWN, "May", "Notes, April, October"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void neverReadsAHiddenSheet(String state) throws IOException {
        Read read = Read.of(TestWorkbook.of(APRIL, OCTOBER.in(state)));
        byte[] hiddenOnly = TestWorkbook.of(NOTES, OCTOBER.in(state));

        assertThat(read.preview().sheet()).isEqualTo("April");
        assertThat(read.figures()).containsOnlyKeys(CountryCode.KR);
        assertThat(read.preview().figures()).isOne();
        faults(hiddenOnly).containsExactly("UNKNOWN_FORM", "SHEETS_HIDDEN");
        assertThat(preview(TestWorkbook.of(APRIL, OCTOBER.in(state)), "October").findings())
                .as("not even if it is asked for")
                .containsExactly(Finding.of(Kind.TABLE_UNKNOWN, "October", "April"));
    }

    @Test
    void readsTheSheetOfCountriesBesideOneOfGroups() throws IOException {
        TestSheet groups = TestSheet.of(
                "Country Groups",
                "DATASET\tSERIES_CODE\tCOUNTRY.ID\tCOUNTRY\tINDICATOR.ID\t2024",
                "IMF.RES:WEO(9.0.0)\tG001.PPPPC.A\tG001\tWorld\tPPPPC\t25000.5");
        TestSheet countries = TestSheet.of(
                "Countries",
                "DATASET\tSERIES_CODE\tCOUNTRY.ID\tCOUNTRY\tINDICATOR.ID\t2024",
                "IMF.RES:WEO(9.0.0)\tKOR.PPPPC.A\tKOR\tKorea, Republic of\tPPPPC\t62885.123");
        Read read = Read.of(TestWorkbook.of(NOTES, groups, countries));

        assertThat(read.preview().sheet()).isEqualTo("Countries");
        assertThat(read.value(CountryCode.KR, 2024)).isEqualTo("62885.123");
    }

    @Test
    void asksAlsoIfTheFiguresOfOneSheetAreFaulty() throws IOException {
        TestSheet faulty = TestSheet.of("Draft", "ISO\tWEO Subject Code\t2015", "KOR\tPPPPC\t36612,024");

        faults(TestWorkbook.of(faulty, OCTOBER)).containsExactly("WHICH_TABLE");
    }

    @Test
    void namesAFormulaWhoseResultWasNotStored() throws IOException {
        faults(TestWorkbook.of(TestSheet.of(
                        "A",
                        "ISO\tWEO Subject Code\t2015\t2016",
                        "KOR\tPPPPC\t36612.024\t=C2*1.03",
                        "JPN\tPPPPC\t15000.5\t")))
                .containsExactly("FORMULA_WITHOUT_VALUE at 2:4");
        faults(TestWorkbook.of(
                        TestSheet.of("A", "ISO\tWEO Subject Code\t=2014+1\t2016", "KOR\tPPPPC\t36612.024\t37740.396")))
                .containsExactly("FORMULA_WITHOUT_VALUE at 1:3");
        faults(TestWorkbook.of(TestSheet.of(
                        "A", "ISO\tWEO Subject Code\t2015", "=B1\tPPPPC\t36612.024", "JPN\tPPPPC\t41275.5")))
                .containsExactly("FORMULA_WITHOUT_VALUE at 2:1");
        faults(TestWorkbook.of(
                        TestSheet.of("A", "ISO\tWEO Subject Code\t2015", "KOR\t=B9\t36612.024", "JPN\tPPPPC\t41275.5")))
                .containsExactly("FORMULA_WITHOUT_VALUE at 2:2");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "r='C2',r='B2',twice in a row",
                "r='A2',r='C2',twice but not side by side",
                "r='3',r='2',the same number of two rows",
                "r='C3',r='B3',in the row behind",
                "r='C2',r='B1',of another row in this column"
            })
    void refusesASheetWithTwoCellsAtOnePlace(String one, String other, String how) throws IOException {
        TestSheet sheet =
                TestSheet.of("A", "ISO\tWEO Subject Code\t2015", "KOR\tPPPPC\t36612.024", "JPN\tPPPPC\t41275.5");

        faults(TestWorkbook.of(sheet)).isEmpty();
        faults(TestWorkbook.of(xml -> xml.replace(one, other), sheet)).as(how).containsExactly("DAMAGED_WORKBOOK");
    }
}
