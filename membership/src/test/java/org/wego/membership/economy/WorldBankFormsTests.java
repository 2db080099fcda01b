package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.WORLD_BANK_2018;
import static org.wego.membership.economy.EditionReadingTests.text;
import static org.wego.membership.economy.FaultyFilesTests.faults;
import static org.wego.membership.economy.PublishedEdition.YEARS;
import static org.wego.membership.economy.PublishedEdition.code;
import static org.wego.membership.economy.PublishedEdition.edition;
import static org.wego.membership.economy.PublishedEdition.isWhole;
import static org.wego.membership.economy.PublishedEdition.quoted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.TestWorkbook.TestSheet;
import org.wego.membership.economy.file.Form;
import org.wego.membership.place.CountryName;

/** The forms in which the World Bank gives the figures, made of a whole edition after its descriptions. */
class WorldBankFormsTests {

    private static final String SERIES = "GDP per capita, PPP (current international $)";
    private static final String CODE = "NY.GDP.PCAP.PP.CD";
    private static final List<String> END =
            List.of("", "", "", "Data from database: World Development Indicators", "Last Updated: 07/01/2025");

    /** The rows of the World Bank's file as they stand in its workbook: cells at the end of a row are not stored. */
    private static String[] bank() throws IOException {
        return text(WORLD_BANK_2018, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> line.replaceFirst(",$", "").replace("\",\"", "\t").replace("\"", ""))
                .map(line -> line.replace("2018-06-28", "43279").replaceFirst("\\t+$", ""))
                .toArray(String[]::new);
    }

    @Test
    void readsTheWorkbookOfTheWorldBank() throws IOException {
        Read read = Read.of(TestWorkbook.of(
                TestSheet.of("Data", bank()),
                TestSheet.of(
                        "Metadata - Countries",
                        "Country Code\tRegion\tIncomeGroup\tSpecialNotes\tTableName",
                        "ABW\tLatin America & Caribbean\tHigh income\t\tAruba"),
                TestSheet.of(
                        "Metadata - Indicators", "INDICATOR_CODE\tINDICATOR_NAME\tSOURCE_NOTE", "NY.GDP\tGDP\tx")));
        Read csv = Read.of(text(WORLD_BANK_2018, StandardCharsets.UTF_8));

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().form()).isEqualTo(Form.WORLD_BANK_WORKBOOK);
        assertThat(read.preview().publishedOn()).isEqualTo("2018-06-28");
        assertThat(read.preview().sheet()).isEqualTo("Data");
        assertThat(read.preview().figures()).isEqualTo(5_137);
        assertThat(read.figures()).isEqualTo(csv.figures());
    }

    private static List<String> dataBank() throws IOException {
        ArrayList<String> lines = new ArrayList<>(List.of("Country Name\tCountry Code\tSeries Name\tSeries Code\t"
                + YEARS.stream().map("%1$d [YR%1$d]"::formatted).collect(Collectors.joining("\t"))));
        edition()
                .forEach((country, figures) -> lines.add((CountryName.of(country) + "\t" + code(country) + "\t" + SERIES
                        + "\t" + CODE + "\t"
                        + figures.stream().map(it -> it.isEmpty() ? ".." : it).collect(Collectors.joining("\t")))));
        return lines;
    }

    @Test
    void readsTheWorkbookOfTheDataBank() throws IOException {
        String[] lines = Stream.concat(dataBank().stream(), END.stream()).toArray(String[]::new);
        Read read = Read.of(TestWorkbook.of(
                TestSheet.of("Data", lines),
                TestSheet.of(
                        "Series - Metadata", "Code\tIndicator Name\tLong definition", CODE + "\t" + SERIES + "\tx")));

        isWhole(read, Form.WORLD_BANK_WORKBOOK);
        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().publishedOn()).isEqualTo("2025-07-01");
    }

    @Test
    void readsTheCsvOfTheDataBankWithItsFooter() throws IOException {
        String text = Stream.concat(dataBank().stream().map(line -> quoted(line.split("\t", -1))), END.stream())
                .collect(Collectors.joining("\n"));

        isWhole(Read.of(text), Form.WORLD_BANK_CSV);
        faults(text).isEmpty();
    }

    @Test
    void readsTheLongFormOfTheDataBank() throws IOException {
        ArrayList<String> bySeries = new ArrayList<>(
                List.of("Time,Time Code,Country Name,Country Code,\"Population, total [SP.POP.TOTL]\",\"" + SERIES
                        + " [" + CODE + "]\""));
        ArrayList<String> byValue =
                new ArrayList<>(List.of("Country Name,Country Code,Series Name,Series Code,Time,Time Code,Value"));
        edition().forEach((country, figures) -> {
            for (int i = 0; i < figures.size(); i++) {
                Integer year = YEARS.get(i);
                String value = figures.get(i).isEmpty() ? ".." : figures.get(i);
                String name = quoted(CountryName.of(country));
                bySeries.add(year + ",YR" + year + "," + name + "," + code(country) + ",50000000," + value);
                byValue.add(
                        name + "," + code(country) + ",Population,SP.POP.TOTL," + year + ",YR" + year + ",50000000");
                byValue.add(name + "," + code(country) + "," + quoted(SERIES) + "," + CODE + "," + year + ",YR" + year
                        + "," + value);
            }
        });
        bySeries.addAll(END);
        byValue.addAll(END);

        isWhole(Read.of(String.join("\n", bySeries)), Form.DATABANK_LONG);
        isWhole(Read.of(String.join("\n", byValue)), Form.DATABANK_LONG);
        faults(bySeries.getFirst() + "\n2015,YR2016,Korea,KOR,1,36612.024\n").containsExactly("BAD_YEARS at 2:1");
        faults(bySeries.getFirst().replace(CODE, "NY.GDP.PCAP.CD") + "\n2015,YR2015,Korea,KOR,1,36612.024\n")
                .containsExactly("SUBJECT_MISSING");
    }
}
