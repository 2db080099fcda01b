package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.TestWorkbook.TestSheet;

/** Headings as people and programs write them: read if they are plain, else named. No column vanishes. */
class HeadingsTests {

    private static final String KOREA = "KOR\tPPPPC\t35324.507\t36612.024\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015/16",
                "2015e",
                "FY2015",
                "2015-12-31",
                "2015-16",
                "2015 (est.)",
                "31.12.2015",
                "Jan 2015",
                "CY2015",
                "2015p",
                "2015Q4",
                "42369",
                "20155",
                "15"
            })
    void namesAYearThatIsNotPlain(String heading) throws IOException {
        faults("ISO\tWEO Subject Code\t2014\t" + heading + "\n" + KOREA).containsExactly("BAD_YEARS at 1:4");
        faults(TestWorkbook.of(TestSheet.of("A", "ISO\tWEO Subject Code\t2014\t" + heading, KOREA.strip())))
                .containsExactly("BAD_YEARS at 1:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2015", "2015.0", "2015 [YR2015]", "YR2015", "yr2015", " 2015\u00A0", "\u200B2015", "\"2015\""})
    void readsAPlainYear(String heading) throws IOException {
        Read read = Read.of("ISO\tWEO Subject Code\t2014\t" + heading + "\n" + KOREA);

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.value(CountryCode.KR, 2015)).isEqualTo("36612.024");
    }

    @Test
    void namesAYearThatContradictsItself() throws IOException {
        faults("ISO\tWEO Subject Code\t2014\t2015 [YR2016]\n" + KOREA).containsExactly("BAD_YEARS at 1:4");
        faults("ISO\tWEO Subject Code\t2015\tYR2015\n" + KOREA).containsExactly("BAD_YEARS at 1:4");
    }

    @Test
    void namesAColumnOfFiguresThatIsNotRead() throws IOException {
        faults("ISO\tWEO Subject Code\t2014\tForecast\n" + KOREA).containsExactly("COLUMN_NOT_READ at 1:4");
        faults("ISO\tWEO Subject Code\t2014\tTwo thousand and fifteen, i.e. 2015\n" + KOREA)
                .containsExactly("BAD_YEARS at 1:4");
        faults("ISO\tWEO Subject Code\t\t2015\n" + KOREA).containsExactly("COLUMN_WITHOUT_HEADING at 2:3");
        faults("ISO\tWEO Subject Code\t2014\tNotes of 2015\nKOR\tPPPPC\t35324.507\trevised\n")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2O13",
                "\u0662\u0660\u0661\u0663",
                "\u0968\u0966\u0967\u0969",
                "20l3",
                "Jan-13",
                "Year thirteen",
                "base"
            })
    void namesAYearBeforeTheOthersThatCannotBeRead(String heading) throws IOException {
        faults("ISO\tWEO Subject Code\t" + heading + "\t2014\n" + KOREA).containsExactly("BAD_YEARS at 1:3");
        faults("ISO\tWEO Subject Code\t2012\t" + heading + "\t2014\nKOR\tPPPPC\t32,097.1\t35,324.507\t36,612.024\n")
                .as("among the years")
                .containsExactly("BAD_YEARS at 1:4");
        faults("WEO Country Code\tISO\tWEO Subject Code\tNotes\t2014\t" + heading
                        + "\n512\tKOR\tPPPPC\tx\t35324.507\t\n")
                .as("without a figure below it")
                .allMatch(fault -> fault.equals("BAD_YEARS at 1:6"));
    }

    @Test
    void readsAYearOfFullWidthDigits() throws IOException {
        Read read = Read.of("ISO\tWEO Subject Code\t\uFF12\uFF10\uFF11\uFF13\t2014\n" + KOREA);

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.value(CountryCode.KR, 2013)).isEqualTo("35324.507");
    }

    @Test
    void warnsOfNumbersBeforeTheYearsThatAreNoFigures() throws IOException {
        faults("IFS Code\tISO\tWEO Subject Code\tGrowth\t2014\n542\tKOR\tPPPPC\t3.2\t35324.507\n")
                .containsExactly("COLUMN_NOT_READ at 1:1", "COLUMN_NOT_READ at 1:4");
        faults("SERIES_CODE\tCOUNTRY\tINDICATOR\tBASE_YEAR\t2014\nKOR.PPPPC.A\tKorea\tPPPPC\t2017\t35324.507\n")
                .containsExactly("COLUMN_NOT_READ at 1:4");
    }

    @Test
    void seesFiguresBelowNumbersThatAreNone() throws IOException {
        faults(
                        "ISO\tWEO Subject Code\tYear thirteen\t2014\nKOR\tPPPPC\t33.8\t35324.507\nJPN\tPPPPC\t36,911.2\t37103.6\n")
                .containsExactly("BAD_YEARS at 1:3", "COLUMN_NOT_READ at 1:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO\tISO\tWEO Subject Code\t2014|KOR\tJPN\tPPPPC\t35324.507|1:2",
                "ISO\tWEO Subject Code\tweo subject code\t2014|KOR\tPPPPC\tNGDPDPC\t35324.507|1:3",
                "ISO\tWEO Subject Code\tCountry\tScale\tScale\t2014|KOR\tPPPPC\tKorea\tUnits\tBillions\t35324.507|1:5",
                "COUNTRY\tINDICATOR\tTIME_PERIOD\tOBS_VALUE\tOBS_VALUE|KOR\tPPPPC\t2014\t35324.507\t5|1:5",
                "Time\tCountry Code\tA [NY.GDP.PCAP.PP.CD]\tB [NY.GDP.PCAP.PP.CD]|2014\tKOR\t35324.507\t3532.5|1:4"
            })
    void refusesTwoColumnsOfOneTitle(String headerAndRow) throws IOException {
        String[] parts = headerAndRow.split("\\|");

        faults(parts[0] + "\n" + parts[1] + "\n").contains("COLUMN_TWICE at " + parts[2]);
    }

    @Test
    void warnsOfYearsThatGoNeitherUpNorDown() throws IOException {
        faults("ISO\tWEO Subject Code\t2014\t2016\t2015\nKOR\tPPPPC\t35324.507\t36612.024\t37740.396\n")
                .containsExactly("YEARS_UNORDERED at 1:1");
        faults("ISO\tWEO Subject Code\t2015\t2014\n" + KOREA).isEmpty();
    }

    @Test
    void readsTitlesInLowerCaseAndWithBlanksThatDoNotBreak() throws IOException {
        Read read = Read.of("iso\u00A0\tWEO\u00A0subject\u2007code\t\u00A02014\t2015\testimates start\u202Fafter\n"
                + "KOR\u00A0\tPPPPC\u200B\t35324.507\u00A0\t\u00A036612.024\t2014\n");

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.value(CountryCode.KR, 2014)).isEqualTo("35324.507");
        assertThat(read.figures().get(CountryCode.KR).get(2015).estimate()).isTrue();
    }

    @Test
    void readsLinesThatEndWithACarriageReturnAlone() throws IOException {
        String text = "ISO\tWEO Subject Code\t2014\t2015\n" + KOREA + KOREA.replace("KOR", "JPN");

        for (String end : new String[] {"\r", "\r\n", "\n"}) {
            Read read = Read.of(text.replace("\n", end));
            assertThat(read.preview().findings()).isEmpty();
            assertThat(read.value(CountryCode.JP, 2015)).isEqualTo("36612.024");
        }
        faults((text + "ITA\tPPPPC\t35324.507\n").replace("\n", "\r")).containsExactly("ROW_CUT_OFF at 4:3");
    }

    @Test
    void passesOverAControlCharacterInANote() throws IOException {
        String header = "ISO\tWEO Subject Code\tSubject Notes\t2014\t2015\n";

        for (String stray : new String[] {"\u0000", "\u0007", "\u001F", "\u009D", "\uFFFD"}) {
            faults(header + "KOR\tPPPPC\tSee" + stray + "notes\t35324.507\t36612.024\n")
                    .isEmpty();
            faults(header + "KO" + stray + "R\tPPPPC\tSee notes\t35324.507\t36612.024\n")
                    .containsExactly("WRONG_ENCODING at 2:1");
            faults(header + "KOR\tPPPPC\tSee notes\t353" + stray + "24.507\t36612.024\n")
                    .containsExactly("NOT_A_NUMBER at 2:4");
        }
    }

    @Test
    void namesALabelThatIsTooLong() throws IOException {
        String header = "Country\tWEO Subject Code\t2014\t2015\n";

        faults(header + "x".repeat(250) + KOREA.substring(3)).contains("LABEL_TOO_LONG at 2:1");
        assertThat(Read.of(header + "x".repeat(200) + KOREA.substring(3))
                        .preview()
                        .unmatched())
                .singleElement()
                .satisfies(it -> assertThat(it.label()).hasSize(200));
        faults("ISO\tWEO Subject Code\tCountry\t2014\nQQQ\tPPPPC\t" + "\uD55C".repeat(300) + "\t35324.507\n"
                        + "International Monetary Fund, World Economic Outlook Database, April 2017")
                .doesNotContain("LABEL_TOO_LONG at 2:1");
    }

    @Test
    void namesARowAboutTwoCountries() throws IOException {
        faults("ISO\tCountry\tWEO Subject Code\t2014\nKOR\tJapan\tPPPPC\t35324.507\n"
                        + "International Monetary Fund, World Economic Outlook Database, April 2017")
                .containsExactly("OTHER_COUNTRY at 2:1");
        faults("ISO\tCountry\tWEO Subject Code\t2014\n\t\tPPPPC\t35324.507\n"
                        + "International Monetary Fund, World Economic Outlook Database, April 2017")
                .containsExactly("COUNTRY_MISSING at 2:1");
    }

    @Test
    void namesARowThatSlippedOntoTheLastActualYear() throws IOException {
        faults("ISO\tWEO Subject Code\t2014\t2015\tEstimates Start After\nKOR\tPPPPC\t\t35324.507\t36612.024\n")
                .containsExactly("LAST_ACTUAL_NO_YEAR at 2:5");
    }
}
