package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding.Kind;

/** What a file cannot say of itself is settled by another edition, or else asked or refused. */
class OtherEditionsTests {

    private static final String SEMICOLONS = "ISO;WEO Subject Code;2023;2024\n";

    /** What is found in a file beside an edition that has one figure of a country. */
    private static List<Kind> found(String content, CountryCode country, int year, String figure) throws IOException {
        EditionSummary edition = new EditionSummary(
                EditionId.next(),
                "IMF",
                "WEO April 2017",
                LocalDate.of(2017, 4, 18),
                "0",
                "staff@wego.example",
                Instant.EPOCH,
                1,
                1,
                false,
                List.of(),
                false);
        GdpTable other = GdpTable.of(edition, List.of(new GdpFigure(country, year, new BigDecimal(figure), false)));
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try (EditionFile file = EditionFile.receive("file", new ByteArrayInputStream(bytes))) {
            EditionReading reading = EditionReading.of(file, new Countries(Map.of()));
            FigureChecks.run(reading.draft(), null, List.of(other));
            return reading.preview(null, null).findings().stream()
                    .map(finding -> finding.kind())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LUX;PPPPC;136,612;140,330", "QAT;PPPPC;110,946;n/a", "IRL;PPPPC;115,300;127,750"})
    void refusesCommasThatMayPartThousandsIfNothingTells(String row) throws IOException {
        String file = SEMICOLONS + row + "\n";

        assertThat(found(file, CountryCode.KR, 2017, "39387.119")).isNotEmpty().containsOnly(Kind.AMBIGUOUS_COMMA);
    }

    @Test
    void refusesThousandthsOfACountryWhoseOtherFiguresAreOld() throws IOException {
        assertThat(found(SEMICOLONS + "LUX;PPPPC;136,612;140,330\n", CountryCode.LU, 2015, "99506.1"))
                .containsOnly(Kind.FAR_FROM_EDITION);
        assertThat(found("ISO\tWEO Subject Code\t2024\nLUX\tPPPPC\t136.612\n", CountryCode.LU, 2015, "99506.1"))
                .containsOnly(Kind.FAR_FROM_EDITION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFG;PPPPC;829,735;845,295 | AF | 1900.5",
                "BDI;PPPPC;251,320;264,795 | BI | 831.1",
                "MOZ;PPPPC;152,426;160,011 | MZ | 1186.2",
                "LUX;PPPPC;136612,5;140330,2 | LU | 99506.1"
            })
    void readsDecimalCommasThatAnotherEditionConfirmsOrThatCanBeNothingElse(
            String row, CountryCode country, String figure) throws IOException {
        assertThat(found(SEMICOLONS + row + "\n", country, 2010, figure)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3738.71", "3,738.71", "373871.9", "4123.5", "310,000.5"})
    void asksAboutAFigureTenTimesAnotherEditions(String figure) throws IOException {
        String file = "ISO\tWEO Subject Code\t2015\nKOR\tPPPPC\t" + figure + "\n";

        assertThat(found(file, CountryCode.KR, 2015, "36389.938")).containsExactly(Kind.TENFOLD);
        assertThat(found(file, CountryCode.KR, 2014, "36389.938"))
                .as("another year")
                .isEmpty();
        assertThat(found(file, CountryCode.KR, 2015, "2000.5")).doesNotContain(Kind.TENFOLD);
    }
}
