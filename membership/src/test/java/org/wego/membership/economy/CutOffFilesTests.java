package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.TEXT_2019;
import static org.wego.membership.economy.EditionReadingTests.WINDOWS;
import static org.wego.membership.economy.EditionReadingTests.WORLD_BANK_2018;
import static org.wego.membership.economy.EditionReadingTests.text;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.file.Finding;

/** Downloads that broke off, in the middle of a line or at its end. */
class CutOffFilesTests {

    @Test
    void findsTheEndOfADownloadThatWasCutOff() throws IOException {
        String text = text(TEXT_2019, WINDOWS);
        String[] lines = text.split("\r\n");
        String inTheMiddle = String.join("\r\n", Arrays.copyOf(lines, 300)) + "\r\n" + lines[300].substring(0, 500);
        String betweenRows = String.join("\r\n", Arrays.copyOf(lines, 300)) + "\r\n";

        faults(inTheMiddle.getBytes(WINDOWS)).hasSize(2).first().asString().startsWith("ROW_CUT_OFF at 301:");
        faults(betweenRows.getBytes(WINDOWS)).containsExactly("EDITION_LINE_MISSING at 300:1");
    }

    @Test
    void findsACutOffCommaSeparatedFile() throws IOException {
        String text = text(WORLD_BANK_2018, StandardCharsets.UTF_8);

        faults(text.substring(0, 20_000)).containsExactly("OPEN_QUOTE at 35:57");
        faults(text.substring(0, text.lastIndexOf("\",", 20_000) + 2)).contains("ROW_CUT_OFF at 35:57");
    }

    @Test
    void findsTheWorldBanksFileCutOffAtTheEndOfALine() throws IOException {
        String text = text(WORLD_BANK_2018, StandardCharsets.UTF_8);
        String beforeZimbabwe = text.substring(0, text.lastIndexOf("\n\"Zimbabwe\"") + 1);
        String afterAruba = text.substring(0, text.indexOf("\n\"Afghanistan\"") + 1);

        faults(text.stripTrailing()).isEmpty();
        assertThat(Read.of(beforeZimbabwe).preview().findings())
                .containsExactly(Finding.at(268, 2, Finding.Kind.ROWS_MISSING, "ZMB", "ZWE"));
        faults(afterAruba).containsExactly("ROWS_MISSING at 6:2");
        faults(text.substring(text.indexOf("\"Country Name\""), text.indexOf("\n\"Vietnam\"") + 1))
                .as("also without its first lines")
                .containsExactly("ROWS_MISSING at 256:2");
    }

    @Test
    void takesAFileOfTheWorldBankWithTheCountriesThatSomebodyChose() throws IOException {
        String header = "Country Name,Country Code,Indicator Code,2015\n";

        faults(header + "Aruba,ABW,NY.GDP.PCAP.PP.CD,35000.5\nZimbabwe,ZWE,NY.GDP.PCAP.PP.CD,2000.5\n")
                .isEmpty();
        faults(header + "Germany,DEU,NY.GDP.PCAP.PP.CD,47000.5\n").isEmpty();
        faults(header.replace("Indicator", "Series") + "Aruba,ABW,NY.GDP.PCAP.PP.CD,35000.5\n")
                .isEmpty();
    }

    @Test
    void refusesAFileThatIsCutOffWithinItsLastFigure() throws IOException {
        String start = "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2014\",\"2015\",\n"
                + "\"Germany\",\"DEU\",\"GDP per capita, PPP\",\"NY.GDP.PCAP.PP.CD\",\"47092.50\",\"4790";

        faults(start).containsExactly("OPEN_QUOTE at 2:6");
        assertThat(Read.of(start + "9.20\",\n").preview().errors()).isZero();
    }
}
