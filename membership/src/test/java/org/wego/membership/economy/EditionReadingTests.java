package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wego.membership.economy.EditionPreview.Reason;
import org.wego.membership.economy.EditionPreview.Unmatched;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Form;

/** Files of publishers, as they come. */
class EditionReadingTests {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final String TEXT_2019 = "/economy/WEOApr2019all-3-subjects.xls";
    static final String WORKBOOK_2022 = "/economy/WEOApr2022all.xlsx";
    static final String COUNTRIES_2020 = "/economy/WEO_Data-2020-04-by-country.xls";
    static final String WORLD_BANK_2018 = "/economy/API_NY.GDP.PCAP.PP.CD_DS2_en_csv_v2_9984840.csv";
    static final String START_2017 = "/start/economy/weo-2017-04-ppppc.tsv";

    static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(EditionReadingTests.class.getResourceAsStream(resource))) {
            return in.readAllBytes();
        }
    }

    static String text(String resource, Charset charset) throws IOException {
        return new String(bytes(resource), charset);
    }

    /** What was read: the preview without an edition to compare with, and the figures. */
    record Read(EditionPreview preview, Map<CountryCode, Map<Integer, GdpFigure>> figures) {

        static Read of(byte[] content) throws IOException {
            try (EditionFile file = EditionFile.receive("file", new ByteArrayInputStream(content))) {
                EditionReading reading = EditionReading.of(file, new Countries(Map.of()));
                FigureChecks.run(reading.draft(), null);
                return new Read(
                        reading.preview(null, null),
                        reading.draft().figures(LocalDate.of(2025, 4, 22)).stream()
                                .collect(Collectors.groupingBy(
                                        GdpFigure::country, Collectors.toMap(GdpFigure::year, it -> it))));
            }
        }

        static Read of(String content) throws IOException {
            return of(content.getBytes(StandardCharsets.UTF_8));
        }

        String value(CountryCode country, int year) {
            return figures.get(country).get(year).value().toPlainString();
        }
    }

    @Test
    void readsTheTextDownloadWithItsThousandsCommas() throws IOException {
        Read read = Read.of(bytes(TEXT_2019));

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().form()).isEqualTo(Form.IMF_TEXT);
        assertThat(read.preview().encoding()).isEqualTo("UTF-8");
        assertThat(read.preview().editionName()).isEqualTo("WEO April 2019");
        assertThat(read.preview().source())
                .isEqualTo("International Monetary Fund, World Economic Outlook Database, April 2019");
        assertThat(read.preview().matched()).hasSize(193);
        assertThat(read.preview().unmatched()).isEmpty();
        assertThat(read.value(CountryCode.KR, 2016)).isEqualTo("37810.110");
        assertThat(read.value(CountryCode.AF, 2002)).isEqualTo("848.304");
        assertThat(read.figures()).containsKey(CountryCode.XK);
    }

    @Test
    void readsTheSameFiguresInUtf16WithAndWithoutByteOrderMark() throws IOException {
        Read windows = Read.of(bytes(TEXT_2019));
        String text = text(TEXT_2019, WINDOWS);

        Read withMark = Read.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        Read without = Read.of(text.getBytes(StandardCharsets.UTF_16LE));
        Read bigEndian = Read.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        Read utf8 = Read.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));

        assertThat(withMark.figures()).isEqualTo(windows.figures());
        assertThat(without.figures()).isEqualTo(windows.figures());
        assertThat(bigEndian.figures()).isEqualTo(windows.figures());
        assertThat(utf8.figures()).isEqualTo(windows.figures());
        assertThat(without.preview().encoding()).isEqualTo("UTF-16LE");
    }

    @Test
    void readsTheWholeWorkbook() throws IOException {
        Read read = Read.of(bytes(WORKBOOK_2022));

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().form()).isEqualTo(Form.WEO_WORKBOOK);
        assertThat(new java.math.BigDecimal(read.value(CountryCode.KR, 2016))
                        .setScale(0, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("39567");
        assertThat(read.figures()).containsKeys(CountryCode.XK, CountryCode.PS, CountryCode.MO, CountryCode.TW);
        assertThat(read.figures().values().stream()
                        .flatMap(years -> years.keySet().stream())
                        .filter(year -> year >= 2005 && year <= 2022))
                .hasSize(3_493);
    }

    @Test
    void readsTheStartData() throws IOException {
        Read read = Read.of(bytes(START_2017));

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.value(CountryCode.KR, 2016)).isEqualTo("37740.396");
        assertThat(read.preview().matched()).hasSize(191);
        assertThat(read.figures().get(CountryCode.AF).get(2013).estimate()).isFalse();
        assertThat(read.figures().get(CountryCode.AF).get(2014).estimate()).isTrue();
    }

    @Test
    void saysWhichSubjectsADownloadWithoutTheWantedOneHas() throws IOException {
        Read read = Read.of(bytes(COUNTRIES_2020));

        assertThat(read.preview().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.SUBJECT_MISSING);
            assertThat(finding.details().getFirst())
                    .contains("Gross domestic product, current prices (Purchasing power parity; international dollars)")
                    .contains("Unemployment rate (Percent of total labor force)")
                    .doesNotContain("per capita, current prices");
        });
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void findsSubjectAndCountryByTheirWordsWhereThereAreNoCodes() throws IOException {
        String text = text(COUNTRIES_2020, StandardCharsets.ISO_8859_1)
                .replace(
                        "Gross domestic product, current prices\tPurchasing power parity; international dollars\tBillions",
                        "Gross domestic product per capita, current prices\tPurchasing power parity; international dollars\tUnits");

        Read read = Read.of(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read.preview().unmatched()).isEmpty();
        assertThat(read.value(CountryCode.DZ, 2014)).isEqualTo("557.368");
        assertThat(read.figures()).containsKeys(CountryCode.CI, CountryCode.KR, CountryCode.HK);
        assertThat(read.preview().doubted())
                .as("billions are too little for so few persons")
                .extracting(EditionPreview.Doubted::country)
                .contains(CountryCode.XK);
    }

    @Test
    void readsTheAnswerOfTheDataServiceOf2025() throws IOException {
        Read read = Read.of(
                text("/economy/sdmx-csv-weo-6.0.0.csv", StandardCharsets.UTF_8)
                        + "dataflow,IMF.RES:WEO(6.0.0),I,KOR,PPPPC,A,2024,62885.123,Units,Current international dollar,2024,2025-04-22\n"
                        + "dataflow,IMF.RES:WEO(6.0.0),I,KOR,PPPPC,A,2025,65079.5,Units,Current international dollar,2024,2025-04-22\n"
                        + "dataflow,IMF.RES:WEO(6.0.0),I,G001,PPPPC,A,2025,26188.9,Units,Current international dollar,2024,2025-04-22\n");

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().form()).isEqualTo(Form.IMF_SDMX_CSV);
        assertThat(read.preview().publishedOn()).isEqualTo("2025-04-22");
        assertThat(read.preview().aggregates()).containsExactly("G001");
        assertThat(read.value(CountryCode.KR, 2024)).isEqualTo("62885.123");
        assertThat(read.figures().get(CountryCode.KR).get(2024).estimate()).isFalse();
        assertThat(read.figures().get(CountryCode.KR).get(2025).estimate()).isTrue();
    }

    @Test
    void takesTheScaleOfTheNewDataServiceAsAHint() throws IOException {
        Read read = Read.of(text("/economy/sdmx-csv-weo-9.0.0.csv", StandardCharsets.UTF_8)
                + "dataflow,IMF.RES:WEO(9.0.0),R,KOS,PPPPC,A,2024,18123.25,3,9/30/2025\n");

        assertThat(read.preview().errors()).isZero();
        assertThat(read.value(CountryCode.XK, 2024)).isEqualTo("18123.25");
    }

    @Test
    void saysWhichSubjectsAnAnswerOfTheDataServiceHas() throws IOException {
        Read read = Read.of(bytes("/economy/sdmx-csv-weo-9.0.0.csv"));

        assertThat(read.preview().findings())
                .extracting(Finding::kind, finding -> finding.details().getFirst())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.SUBJECT_MISSING, "LP, NGDPD"));
    }

    @Test
    void readsTheWorldBanksFileAndLeavesItsAggregatesOut() throws IOException {
        Read read = Read.of(bytes(WORLD_BANK_2018));

        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.preview().form()).isEqualTo(Form.WORLD_BANK_CSV);
        assertThat(read.preview().source()).isEqualTo("World Bank, World Development Indicators");
        assertThat(read.preview().publishedOn()).isEqualTo("2018-06-28");
        assertThat(read.preview().aggregates()).contains("WLD", "EUU", "ARB").hasSize(47);
        assertThat(read.preview().unmatched())
                .extracting(Unmatched::label, Unmatched::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CHI", "Channel Islands"));
        assertThat(read.value(CountryCode.AW, 2011)).isEqualTo("35973.780509792");
        assertThat(read.figures().get(CountryCode.AF).get(2017).estimate()).isFalse();
    }

    @Test
    void readsTheWorldBanksFileWithoutItsPreamble() throws IOException {
        String text = text(WORLD_BANK_2018, StandardCharsets.UTF_8);

        Read read = Read.of(text.substring(text.indexOf("\"Country Name\"")));

        assertThat(read.figures()).isEqualTo(Read.of(text).figures());
    }

    @Test
    void readsNamesWithAccentsInTheEncodingOfOldDownloads() throws IOException {
        String text = "WEO Subject Code\tCountry\t2015\nPPPPC\tC\u00F4te d'Ivoire\t3,316.125\n\n"
                + "International Monetary Fund, World Economic Outlook Database, April 2017";

        Read read = Read.of(text.getBytes(WINDOWS));

        assertThat(read.preview().encoding()).isEqualTo("windows-1252");
        assertThat(read.preview().findings()).isEmpty();
        assertThat(read.value(CountryCode.CI, 2015)).isEqualTo("3316.125");
    }

    @Test
    void listsTheCellsWithoutAFigure() throws IOException {
        Read read = Read.of("ISO\tWEO Subject Code\t2014\t2015\t2016\t2017\tEstimates Start After\n"
                + "KOR\tPPPPC\tn/a\t--\t\t38,212.500\t2016\n");

        assertThat(read.preview().skipped()).isEqualTo(3);
        assertThat(read.preview().skippedCells())
                .extracting(cell -> cell.reason() + " " + cell.year() + " at "
                        + cell.place().line() + ":" + cell.place().column())
                .containsExactly(
                        Reason.NOT_AVAILABLE + " 2014 at 2:3",
                        Reason.NOT_AVAILABLE + " 2015 at 2:4",
                        Reason.EMPTY + " 2016 at 2:5");
        assertThat(read.value(CountryCode.KR, 2017)).isEqualTo("38212.500");
    }
}
