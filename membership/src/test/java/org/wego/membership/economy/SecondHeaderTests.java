package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.COUNTRIES_2020;
import static org.wego.membership.economy.EditionReadingTests.WORLD_BANK_2018;
import static org.wego.membership.economy.EditionReadingTests.text;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.TestWorkbook.TestSheet;

/** Blocks pasted below each other, each with its own header: no figure is read under the years of another block. */
class SecondHeaderTests {

    private static final String KOREA = "ISO\tWEO Subject Code\t2013\t2014\nKOR\tPPPPC\t33791.1\t35324.5\n";
    private static final String JAPAN = "ISO\tWEO Subject Code\t2014\t2015\nJPN\tPPPPC\t37103.6\t38161.3\n";

    @Test
    void readsEachHeaderAnew() throws IOException {
        Read read = Read.of(KOREA + JAPAN);

        faults(KOREA + JAPAN).containsExactly("HEADER_AGAIN at 3:1");
        assertThat(read.value(CountryCode.KR, 2013)).isEqualTo("33791.1");
        assertThat(read.value(CountryCode.JP, 2014)).isEqualTo("37103.6");
        assertThat(read.value(CountryCode.JP, 2015)).isEqualTo("38161.3");
        assertThat(read.figures().get(CountryCode.JP)).hasSize(2);
    }

    @Test
    void readsEachHeaderOfASheetAnew() throws IOException {
        Read read = Read.of(TestWorkbook.of(TestSheet.of("Sheet1", TestWorkbook.lines(KOREA + "\n" + JAPAN))));

        assertThat(read.value(CountryCode.JP, 2014)).isEqualTo("37103.6");
        assertThat(read.preview().findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEO Subject Code\tISO\t2014\t2015\nPPPPC\tJPN\t37103.6\t38161.3\n",
                "ISO\tWEO Subject Code\t2015\t2014\nJPN\tPPPPC\t38161.3\t37103.6\n",
                "iso\tWEO subject code\t2014\t2015\nJPN\tPPPPC\t37103.6\t38161.3\n",
                "ISO\tWEO Subject Code\tEstimates Start After\t2014\t2015\nJPN\tPPPPC\t2013\t37103.6\t38161.3\n"
            })
    void readsAHeaderInAnotherOrderOrWithOtherColumns(String block) throws IOException {
        Read read = Read.of(KOREA + block);

        assertThat(read.preview().importable()).isTrue();
        assertThat(read.value(CountryCode.JP, 2014)).isEqualTo("37103.6");
        assertThat(read.value(CountryCode.JP, 2015)).isEqualTo("38161.3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO\tWEO Subject\t2014\t2015\nJPN\tPPPPC\t37103.6\t38161.3\n",
                "Land\tThema\t2014\t2015\nJPN\tPPPPC\t37103.6\t38161.3\n",
                "\t\t2014\t2015\nJPN\tPPPPC\t37103.6\t38161.3\n",
                "Country Name\tCountry Code\tIndicator Code\t2014\nJapan\tJPN\tNY.GDP.PCAP.PP.CD\t37103.6\n",
                "COUNTRY\tINDICATOR\tTIME_PERIOD\tOBS_VALUE\nJPN\tPPPPC\t2014\t37103.6\n"
            })
    void refusesAHeaderThatIsNotOneOfTheSameForm(String block) throws IOException {
        faults(KOREA + block).containsExactly("OTHER_HEADER at 3:1");
        assertThat(Read.of(KOREA + block).figures()).containsOnlyKeys(CountryCode.KR);
    }

    @Test
    void readsADownloadByCountriesPastedBelowAnother() throws IOException {
        String first = byCountries();
        String later = first.replace(
                        "2014\t2015\t2016\t2017\t2018\t2019\t2020\t2021",
                        "2013\t2014\t2015\t2016\t2017\t2018\t2019\t2020")
                .replace("Afghanistan\t", "Nowhere\t");
        Read read = Read.of((first + "\n" + later).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.preview().importable())
                .as("the same countries with other figures for a year")
                .isFalse();
        assertThat(read.preview().findings())
                .extracting(finding -> finding.kind().name())
                .contains("HEADER_AGAIN", "CONFLICT");
    }

    @Test
    void refusesASecondEditionInOneFile() throws IOException {
        String april = "ISO\tWEO Subject Code\tCountry\t2014\t2015\nKOR\tPPPPC\tKorea\t35324.5\t36612.0\n\n"
                + "International Monetary Fund, World Economic Outlook Database, April 2020\n";
        String october = april.replace("April", "October").replace("KOR", "JPN").replace("Korea", "Japan");

        faults(april + "\n" + october).containsExactly("TWO_EDITIONS at 9:1", "HEADER_AGAIN at 6:1");
        faults(april + "\n" + april.replace("KOR", "JPN").replace("Korea", "Japan"))
                .containsExactly("HEADER_AGAIN at 6:1");
    }

    private static String byCountries() throws IOException {
        return text(COUNTRIES_2020, StandardCharsets.ISO_8859_1)
                .replace(
                        "Gross domestic product, current prices\tPurchasing power parity; international dollars\tBillions",
                        "Gross domestic product per capita, current prices\tPurchasing power parity; international dollars\tUnits")
                // no country ever had less than 80 international dollars a person
                .replaceAll("\t(\\d{1,3}\\.\\d{3})(?=\t)", "\t1$1");
    }

    @Test
    void seesARepeatedHeaderOfTheDataServiceAndOfTheWorldBank() throws IOException {
        String service = "COUNTRY,INDICATOR,TIME_PERIOD,OBS_VALUE\n";
        String other = "COUNTRY,TIME_PERIOD,INDICATOR,OBS_VALUE\n";
        faults(service + "KOR,PPPPC,2018,43000.5\n" + service + "JPN,PPPPC,2018,44000.5\n")
                .containsExactly("HEADER_AGAIN at 3:1");
        assertThat(Read.of(service + "KOR,PPPPC,2018,43000.5\n" + other + "JPN,2018,PPPPC,44000.5\n")
                        .value(CountryCode.JP, 2018))
                .isEqualTo("44000.5");
        faults(service + "KOR,PPPPC,2018,43000.5\nCOUNTRY,INDICATOR,TIME_PERIOD,VALUE\nJPN,PPPPC,2018,44000.5\n")
                .containsExactly("OTHER_HEADER at 3:1");

        String bank = text(WORLD_BANK_2018, StandardCharsets.UTF_8);
        Read twice = Read.of(bank + bank.substring(bank.indexOf("\"Data Source\"")));
        assertThat(twice.figures()).isEqualTo(Read.of(bank).figures());
        assertThat(twice.preview().findings())
                .extracting(finding -> finding.kind().name())
                .contains("HEADER_AGAIN", "REPEATED");
    }

    @Test
    void seesAHeaderOfASingleYear() throws IOException {
        String first = "ISO\tWEO Subject Code\t2013\nKOR\tPPPPC\t33791.1\n";

        faults(first + "ISO\tWEO Subject Code\t2014\nJPN\tPPPPC\t37103.6\n").containsExactly("HEADER_AGAIN at 3:1");
        faults(first + "Code\tThema\t2014\nJPN\tPPPPC\t37103.6\n").containsExactly("OTHER_HEADER at 3:1");
        faults(first + "Land\tSubject\t2014\nJPN\tPPPPC\t37103.6\n").containsExactly("OTHER_HEADER at 3:1");
        faults("COUNTRY,INDICATOR,TIME_PERIOD,OBS_VALUE\nKOR,PPPPC,2018,43000.5\n"
                        + "COUNTRY,INDICATOR,PERIOD,VALUE\nJPN,PPPPC,2018,44000.5\n")
                .containsExactly("OTHER_HEADER at 3:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Land\tThema\tJahr 2014\tJahr 2015",
                "\t\tFY2014\tFY2015",
                "iso3\tsubj\t2014\t2015 (proj.)",
                "Land\tThema\t2014e\t2015e",
                "Land\tThema\t2014-12-31\t2015-12-31",
                "Land\tThema\t2014/15\t2015/16",
                "Land\tThema\t31.12.2014\t31.12.2015",
                "Land\tThema\t\t2015p",
                "Land\tThema\t\uFF12\uFF10\uFF11\uFF14\t\uFF12\uFF10\uFF11\uFF15"
            })
    void refusesAHeaderOfForeignTitlesWhoseYearsAreNotPlain(String header) throws IOException {
        String file = KOREA + header + "\nJPN\tPPPPC\t37103.6\t38161.3\n";

        faults(file).containsExactly("OTHER_HEADER at 3:1");
        assertThat(Read.of(file).figures()).containsOnlyKeys(CountryCode.KR);
    }

    @Test
    void refusesAHeaderRightBelowAnother() throws IOException {
        String first = "ISO\tWEO Subject Code\t2013\t2014\n";

        faults(first + "Land\tThema\tJahr 2014\tJahr 2015\nJPN\tPPPPC\t37103.6\t38161.3\n")
                .contains("OTHER_HEADER at 2:1");
        faults(first + "Land\tThema\t2014\t2015\nJPN\tPPPPC\t37103.6\t38161.3\n")
                .contains("OTHER_HEADER at 2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2014.5", "2,014.5", "2014e0", "-2014.5", "12.2014"})
    void takesNoFigureWithTheDigitsOfAYearForAHeader(String figure) throws IOException {
        faults(KOREA + "BDI\tPPPPC\t2000.5\t" + figure + "\n").noneMatch(fault -> fault.startsWith("OTHER_HEADER"));
    }

    @Test
    void takesNoRowOfFiguresForAHeader() throws IOException {
        Read figures = Read.of("ISO\tWEO Subject Code\t2013\t2014\nBDI\tPPPPC\t2000.5\t2014\n");

        assertThat(figures.value(CountryCode.BI, 2014)).isEqualTo("2014");
    }
}
