package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.WORLD_BANK_2018;
import static org.wego.membership.economy.EditionReadingTests.text;
import static org.wego.membership.economy.FaultyFilesTests.faults;
import static org.wego.membership.economy.PublishedEdition.MAPPER;
import static org.wego.membership.economy.PublishedEdition.YEARS;
import static org.wego.membership.economy.PublishedEdition.code;
import static org.wego.membership.economy.PublishedEdition.edition;
import static org.wego.membership.economy.PublishedEdition.isWhole;
import static org.wego.membership.economy.PublishedEdition.mapper;
import static org.wego.membership.economy.PublishedEdition.quoted;
import static org.wego.membership.economy.PublishedEdition.years;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.TestWorkbook.TestSheet;
import org.wego.membership.economy.file.Form;
import org.wego.membership.place.CountryName;

/**
 * The forms in which people have the figures today. Each is made of a whole edition after the descriptions of its
 * publisher, and every cell of it must come out again.
 */
class PublishedFormsTests {

    private static final String SUBJECT = "Gross domestic product (GDP), Current prices, Per capita, purchasing power"
            + " parity (PPP) international dollar";

    @Test
    void readsTheCsvOfTheDataPortal() throws IOException {
        StringBuilder text =
                new StringBuilder("\uFEFFDATASET,SERIES_CODE,OBS_MEASURE,COUNTRY,INDICATOR,FREQUENCY,SCALE,UNIT,"
                        + "COUNTRY_UPDATE_DATE,PUBLICATION_DATE,LATEST_ACTUAL_ANNUAL_DATA,NOTES," + years(",")
                        + "\r\n");
        edition().forEach((country, figures) -> {
            String start = "IMF.RES:WEO(9.0.0)," + code(country) + ".%s.A,OBS_VALUE,"
                    + quoted(CountryName.of(country) + ", Republic of") + ",";
            text.append(start.formatted("LP"))
                    .append("Population,Annual,Millions,Persons,,,2016,\"Two\nlines\",")
                    .append("1.5,".repeat(YEARS.size() - 1))
                    .append("1.5\r\n");
            text.append(start.formatted("PPPPC"))
                    .append(quoted(SUBJECT))
                    .append(",Annual,Units,\"Purchasing power parity; international dollar\",2025-09-30,")
                    .append("2025-10-14T09:00:00,FY2015/16,\"A \"\"note\"\", with a comma\",")
                    .append(String.join(",", figures))
                    .append("\r\n");
        });
        Read read = Read.of(text.toString());

        isWhole(read, Form.IMF_PORTAL);
        assertThat(read.preview().publishedOn()).isEqualTo("2025-10-14");
        assertThat(read.figures().get(CountryCode.KR).get(2015).estimate()).isFalse();
        assertThat(read.figures().get(CountryCode.KR).get(2016).estimate())
                .as("the fiscal year 2015/16 counts as 2015")
                .isTrue();
    }

    @Test
    void readsTheCsvOfTheDataPortalWithCodesOrWordsOnly() throws IOException {
        String header = "DATASET,OBS_MEASURE,COUNTRY,INDICATOR,FREQUENCY,SCALE,2014,2015\n";
        String codes = header + "IMF.RES:WEO(9.0.0),OBS_VALUE,KOR,PPPPC,A,Units,35324.507,36612.024\n";
        String words = header + "IMF.RES:WEO(9.0.0),OBS_VALUE,\"Korea, Republic of\"," + quoted(SUBJECT)
                + ",Annual,Units,35324.507,36612.024\n"
                + "IMF.RES:WEO(9.0.0),OBS_VALUE,West Bank and Gaza," + quoted(SUBJECT)
                + ",Annual,Units,5324.507,6612.024\n";

        faults(codes).isEmpty();
        assertThat(Read.of(codes).value(CountryCode.KR, 2015)).isEqualTo("36612.024");
        assertThat(Read.of(words).value(CountryCode.KR, 2015)).isEqualTo("36612.024");
        assertThat(Read.of(words).value(CountryCode.PS, 2015)).isEqualTo("6612.024");
        faults(codes.replace(",A,", ",Q,")).containsExactly("BAD_YEARS at 2:5");
        faults(codes.replace("Units", "Thousands")).containsExactly("OTHER_SCALE at 2:6");
        faults(codes.replace("OBS_VALUE", "OBS_STATUS")).containsExactly("SUBJECT_MISSING");
    }

    @Test
    void readsTheWorkbookOfTheDataPortal() throws IOException {
        ArrayList<String> lines = new ArrayList<>();
        lines.add("DATASET\tSERIES_CODE\tCOUNTRY.ID\tCOUNTRY\tINDICATOR.ID\tINDICATOR\tFREQUENCY\tSCALE\tUNIT\t"
                + "PUBLICATION_DATE\tLATEST_ACTUAL_ANNUAL_DATA\tHISTORICAL_DATA_SOURCE\t" + years("\t"));
        edition()
                .forEach((country, figures) -> lines.add("IMF.RES:WEO(9.0.0)\t" + code(country) + ".PPPPC.A\t"
                        + code(country) + "\t" + CountryName.of(country) + "\tPPPPC\t" + SUBJECT
                        + "\tAnnual\tUnits\tInternational dollars\t45944\t2016\tNational Statistics Office\t"
                        + String.join("\t", figures)));
        TestSheet groups =
                TestSheet.of("Country Groups", lines.getFirst(), lines.get(1).replace(code(CountryCode.AE), "G001"));
        Read read = Read.of(TestWorkbook.of(
                groups,
                TestSheet.of("Countries", lines.toArray(String[]::new)),
                TestSheet.of("Commodity Prices", "DATASET\tSERIES_CODE\tINDICATOR\t2016", "X\tPOILAPSP.A\tOil\t42.8")));

        isWhole(read, Form.IMF_PORTAL);
        assertThat(read.preview().sheet()).isEqualTo("Countries");
        assertThat(read.preview().publishedOn()).isEqualTo("2025-10-14");
    }

    @Test
    void readsTheExportOfTheDataMapperThatIsText() throws IOException {
        String text = String.join("\n", mapper());
        for (byte[] content : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(EditionReadingTests.WINDOWS))) {
            Read read = Read.of(content);
            isWhole(read, Form.IMF_DATAMAPPER);
            assertThat(read.preview().unmatched()).isEmpty();
            assertThat(read.preview().findings()).isEmpty();
            assertThat(read.preview().aggregates()).containsExactly("Advanced economies", "Africa (Region)", "World");
        }
        faults(text.substring(0, text.lastIndexOf("\n\u00A9"))).containsExactly("FOOTER_MISSING at 197:1");
        faults(MAPPER.replace("current prices", "constant prices") + "\t2015\nKorea\t36612.0\n\u00A9IMF, 2017\n")
                .containsExactly("SUBJECT_MISSING");
        faults(MAPPER + "\t2015\t2016\nKorea\t36612.0\n\u00A9IMF, 2017\n").contains("ROW_CUT_OFF at 2:2");
    }

    @Test
    void readsTheExportOfTheDataMapperSavedAsWorkbook() throws IOException {
        TestSheet other = TestSheet.of("NGDP_RPCH", "Real GDP growth (Annual percent change)\t2015", "Korea\t2.6");
        Read read = Read.of(TestWorkbook.of(other, TestSheet.of("PPPPC", mapper().toArray(String[]::new))));

        isWhole(read, Form.IMF_DATAMAPPER);
        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().sheet()).isEqualTo("PPPPC");
    }

    @Test
    void readsATableSetOffBySemicolonsWithDecimalCommas() throws IOException {
        StringBuilder german = new StringBuilder("sep=;\nISO;WEO Subject Code;Notes;" + years(";") + "\n");
        StringBuilder english = new StringBuilder("ISO;WEO Subject Code;Notes;" + years(";") + "\n");
        edition().forEach((country, figures) -> {
            String start = code(country) + ";PPPPC;\"one, two; three\";";
            german.append(start)
                    .append(String.join(";", figures).replace('.', ','))
                    .append('\n');
            english.append(start).append(String.join(";", figures)).append('\n');
        });

        isWhole(Read.of(german.toString()), Form.IMF_TEXT);
        isWhole(Read.of(english.toString()), Form.IMF_TEXT);
        isWhole(Read.of(german.toString().replaceAll("(\\d{1,3})(\\d{3}),(\\d{3})", "$1.$2,$3")), Form.IMF_TEXT);
    }

    @Test
    void readsAnExtractOfTwoYearsWithoutGuessingAThousand() throws IOException {
        String header = "ISO;WEO Subject Code;2013;2014\n";
        Read afghanistan = Read.of(header + "AFG;PPPPC;829,735;845,295\n");

        assertThat(afghanistan.value(CountryCode.AF, 2013)).isEqualTo("829.735");
        assertThat(afghanistan.value(CountryCode.AF, 2014)).isEqualTo("845.295");
        faults(header + "KOR;PPPPC;36.612;37.740\n")
                .containsExactly("AMBIGUOUS_POINT at 2:3", "AMBIGUOUS_POINT at 2:4");
        faults(header + "LUX;PPPPC;101.213,5;142.214\n").containsExactly("AMBIGUOUS_POINT at 2:4");
        faults(header + "KOR;PPPPC;36612,02;37740.40\n").containsExactly("DECIMAL_POINT at 2:4");
        assertThat(Read.of(header + "KOR;PPPPC;36612.02;37,740.4\nAFG;PPPPC;829.735;845.295\n")
                        .value(CountryCode.KR, 2014))
                .isEqualTo("37740.4");
        assertThat(Read.of(header + "KOR;PPPPC;36.612,02;1.037.740,5\n").value(CountryCode.KR, 2013))
                .isEqualTo("36612.02");
    }

    @Test
    void readsRowsWithManyLeadingColumnsWithoutTheLineOfTheEdition() throws IOException {
        String leading =
                IntStream.rangeClosed(1, 17).mapToObj("Note %d"::formatted).collect(Collectors.joining("\t"));
        String header =
                "WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tSubject Notes\tUnits\tScale\t"
                        + "Country/Series-specific Notes\t" + leading + "\t2006\t2007\t2008\tEstimates Start After\n";
        String row = "542\tKOR\tPPPPC\tKorea\tGross domestic product per capita, current prices\tnote\t"
                + "Current international dollar\tUnits\tnote" + "\tx".repeat(17)
                + "\t23,082.560\t24,782.731\t26,340.550\t2006\n";

        faults(header + row).containsExactly("EDITION_LINE_ABSENT at 2:1");
        Read read = Read.of(header + row);
        assertThat(header.split("\t")).hasSize(26 + 4);
        assertThat(read.preview().importable()).isTrue();
        assertThat(read.value(CountryCode.KR, 2008)).isEqualTo("26340.550");
        assertThat(read.figures().get(CountryCode.KR).get(2007).estimate()).isTrue();
    }

    @Test
    void readsTheOnlyTableOfAnArchive() throws IOException {
        String table = String.join("\n", mapper());
        String bank = text(WORLD_BANK_2018, StandardCharsets.UTF_8);
        Read mapperOnly = Read.of(TestWorkbook.zip("export/imf-dm-export.xls", table, "__MACOSX/._imf.xls", "x"));
        Read ofTheBank = Read.of(TestWorkbook.zip(
                "API_NY.csv", bank, "Metadata_Country_API_NY.csv", "Country Code,Region\n", "readme.pdf", "%PDF"));

        isWhole(mapperOnly, Form.IMF_DATAMAPPER);
        assertThat(mapperOnly.preview().sheet()).isEqualTo("export/imf-dm-export.xls");
        assertThat(ofTheBank.preview().findings()).isEmpty();
        assertThat(ofTheBank.preview().figures()).isEqualTo(5_137);
        isWhole(
                Read.of(TestWorkbook.zip(
                        "portal.xlsx", TestWorkbook.of(TestSheet.of("PPPPC", mapper().toArray(String[]::new))))),
                Form.IMF_DATAMAPPER);
        assertThat(Read.of(TestWorkbook.zip("a.csv", bank, "b/c.tsv", table))
                        .preview()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.details()).containsExactly("a.csv, b/c.tsv"));
        faults(TestWorkbook.zip("a.csv", "1,2,3\n", "c.csv", "4,5,6\n")).containsExactly("UNKNOWN_FORM");
        faults(TestWorkbook.zip("figures.pdf", "%PDF")).containsExactly("NO_TABLE_INSIDE");
        faults(TestWorkbook.zip("inner.csv", TestWorkbook.zip("a.csv", bank))).containsExactly("NOT_A_TABLE");
    }

    @Test
    void passesOverRowsOfTheDataServiceThatSaySomethingOfAWholeSeries() throws IOException {
        String header = "DATAFLOW,COUNTRY,INDICATOR,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,LATEST_ACTUAL_ANNUAL_DATA\n";
        Read read = Read.of(header
                + "IMF.RES:WEO(9.0.0),IND,PPPPC,A,,,0,\nIMF.RES:WEO(9.0.0),IND,PPPPC,A,,,,FY2024/25\n"
                + "IMF.RES:WEO(9.0.0),IND,PPPPC,A,2024,11005.5,,\nIMF.RES:WEO(9.0.0),IND,PPPPC,A,2025,12131.8,,\n"
                + "IMF.RES:WEO(9.0.0),IND,PPPPC,A,2026,,,\n");

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().skipped()).isOne();
        assertThat(read.figures().get(CountryCode.IN).get(2024).estimate()).isFalse();
        assertThat(read.figures().get(CountryCode.IN).get(2025).estimate()).isTrue();
        faults(header + "IMF.RES:WEO(9.0.0),IND,PPPPC,A,,12131.8,,\n").containsExactly("BAD_YEARS at 2:5");
    }
}
