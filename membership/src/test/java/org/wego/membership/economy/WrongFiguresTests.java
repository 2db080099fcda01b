package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.START_2017;
import static org.wego.membership.economy.EditionReadingTests.text;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.membership.economy.EditionReadingTests.Read;

/** Figures that no country has, with and without others beside them. */
class WrongFiguresTests {

    private static final String ONE_YEAR = "ISO\tWEO Subject Code\t2015\n";
    private static final String FOUR =
            "KOR\tPPPPC\t36,389.938\nJPN\tPPPPC\t38,210.725\nFRA\tPPPPC\t41,475.996\n" + "ITA\tPPPPC\t35,780.503\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BDI|831085",
                "BDI|831,085.2",
                "MOZ|1186210",
                "AFG|1933219",
                "LUX|99506.000e3",
                "KOR|36.389",
                "QAT|79.999",
                "NER|0.951",
                "SGP|400,000.001"
            })
    void namesTheCellOfAFigureThatNoCountryHas(String country, String figure) throws IOException {
        faults(ONE_YEAR + FOUR + country + "\tPPPPC\t" + figure + "\n").containsExactly("IMPLAUSIBLE at 6:3");
    }

    @Test
    void takesWhatCountriesHaveHad() throws IOException {
        faults(ONE_YEAR + FOUR + "MOZ\tPPPPC\t152.426\n" + "QAT\tPPPPC\t154,293.427\n" + "LBR\tPPPPC\t80.000\n")
                .isEmpty();
    }

    @Test
    void findsTheLostPointOfOneCountryAmongTheRealRowsOfOneYear() throws IOException {
        var lines = text(START_2017, StandardCharsets.UTF_8).split("\n");
        var titles = Arrays.asList(lines[0].split("\t"));
        var rows = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > titles.indexOf("2015"))
                .map(cells -> cells[titles.indexOf("ISO")] + "\tPPPPC\t" + cells[titles.indexOf("2015")])
                .collect(Collectors.joining("\n", "", "\n"));
        var burundi = rows.substring(rows.indexOf("BDI"), rows.indexOf('\n', rows.indexOf("BDI")));

        assertThat(rows.lines()).hasSizeGreaterThan(185);
        faults(ONE_YEAR + rows).isEmpty();
        assertThat(Read.of(ONE_YEAR + rows.replace(burundi, "BDI\tPPPPC\t831085"))
                        .preview()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.details()).containsExactly("831085", "Burundi", "2015"));
    }

    @ParameterizedTest
    @CsvSource({"KOR;PPPPC;36.612;37.740", "DEU;PPPPC;47.811;48.730", "AUS;PPPPC;1.2;1.3", "FRA;PPPPC;41.475;42.313"})
    void refusesThousandthsInAFileOfFewCountries(String row) throws IOException {
        faults("ISO;WEO Subject Code;2015;2016\n" + row + "\n")
                .containsExactly("IMPLAUSIBLE at 2:3", "IMPLAUSIBLE at 2:4");
    }

    @Test
    void asksAboutAWholeFigureAmongFewWithDecimals() throws IOException {
        faults(ONE_YEAR + FOUR + "BDI\tPPPPC\t8310\n").containsExactly("MAYBE_LOST_DECIMAL_POINT at 6:3");
        faults("ISO\tWEO Subject Code\t2015\t2016\nKOR\tPPPPC\t36,389.9\t37,740.4\nBDI\tPPPPC\t8310\t8145\n")
                .containsExactly("MAYBE_LOST_DECIMAL_POINT at 3:3", "MAYBE_LOST_DECIMAL_POINT at 3:4");
        faults(ONE_YEAR + "KOR\tPPPPC\t36389\nJPN\tPPPPC\t38210\n").containsExactly("NO_DECIMALS");
    }

    @Test
    void refusesAFigureFarFromItsNeighbours() throws IOException {
        faults("ISO\tWEO Subject Code\t2014\t2015\t2016\nLUX\tPPPPC\t98,506.5\t99.5061\t101,936.1\n")
                .containsExactly("FAR_FROM_YEAR at 2:4", "FAR_FROM_YEAR at 2:5");
        faults("ISO\tWEO Subject Code\t2010\t2015\nGNQ\tPPPPC\t900.5\t27,100.5\n")
                .as("five years are enough for much")
                .isEmpty();
    }
}
