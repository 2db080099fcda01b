package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.START_2017;
import static org.wego.membership.economy.EditionReadingTests.text;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.file.EditionFile;

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
        String[] lines = text(START_2017, StandardCharsets.UTF_8).split("\n");
        List<String> titles = Arrays.asList(lines[0].split("\t"));
        String rows = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > titles.indexOf("2015"))
                .map(cells -> cells[titles.indexOf("ISO")] + "\tPPPPC\t" + cells[titles.indexOf("2015")])
                .collect(Collectors.joining("\n", "", "\n"));
        String burundi = rows.substring(rows.indexOf("BDI"), rows.indexOf('\n', rows.indexOf("BDI")));

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
                .satisfiesExactly(
                        first -> assertThat(first).matches("(IMPLAUSIBLE|AMBIGUOUS_POINT) at 2:3"),
                        second -> assertThat(second).matches("(IMPLAUSIBLE|AMBIGUOUS_POINT) at 2:4"));
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

    @Test
    void refusesAWorkbookInWhichADigitBecameAnother() throws IOException {
        Map<String, Map<Integer, BigDecimal>> korea = Map.of("KOR", Map.of(2015, new BigDecimal("36389.938")));
        byte[] whole = FuzzedForm.WEO_WORKBOOK
                .sheet(korea, new TreeSet<>(Set.of(2015)))
                .bytes();
        String stored = new String(unpacked(whole), StandardCharsets.ISO_8859_1);

        assertThat(Read.of(stored.getBytes(StandardCharsets.ISO_8859_1)).value(CountryCode.KR, 2015))
                .isEqualTo("36389.938");
        faults(stored.replace("36389.938", "36489.938").getBytes(StandardCharsets.ISO_8859_1))
                .containsExactly("DAMAGED_WORKBOOK");
    }

    /** The same parts without compression, so that they can be changed. */
    private static byte[] unpacked(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (EditionFile file = EditionFile.receive("weo.xlsx", new ByteArrayInputStream(workbook));
                ZipFile in = new ZipFile(file.path().toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part : in.stream().toList()) {
                byte[] content = in.getInputStream(part).readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry same = new ZipEntry(part.getName());
                same.setMethod(ZipEntry.STORED);
                same.setSize(content.length);
                same.setCrc(crc.getValue());
                zip.putNextEntry(same);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}
