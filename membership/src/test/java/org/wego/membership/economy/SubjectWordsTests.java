package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.FaultyFilesTests.faults;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.economy.EditionReadingTests.Read;

/** The right code beside words of another series: nothing is read of what contradicts itself. */
class SubjectWordsTests {

    private static void refuses(String file, String place) throws IOException {
        faults(file).contains("OTHER_UNITS at " + place);
        assertThat(Read.of(file).figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gross domestic product per capita, constant prices",
                "GDP per capita, PPP (constant 2021 international $)",
                "GDP per capita (current US$)",
                "Purchasing power parity; 2017 international dollar",
                "Purchasing power parity; billions of international dollars",
                "Real GDP per capita, PPP",
                "GDP per capita, PPP, U.S. dollars"
            })
    void refusesWordsThatContradictTheCode(String words) throws IOException {
        String value = "\t35324.507\n";
        refuses("ISO\tWEO Subject Code\tSubject Descriptor\t2014\nKOR\tPPPPC\t" + words + value, "2:3");
        refuses("ISO\tWEO Subject Code\tUnits\t2014\nKOR\tPPPPC\t" + words + value, "2:3");
        refuses(
                "Country Code\tIndicator Name\tIndicator Code\t2014\nKOR\t" + words + "\tNY.GDP.PCAP.PP.CD" + value,
                "2:2");
        refuses("SERIES_CODE\tCOUNTRY\tINDICATOR\t2014\nKOR.PPPPC.A\tKorea\t" + words + value, "2:3");
        refuses("SERIES_CODE\tCOUNTRY\tUNIT\t2014\nKOR.PPPPC.A\tKorea\t" + words + value, "2:3");
        refuses(
                "Time\tCountry Code\tSeries Name\tSeries Code\tValue\n2014\tKOR\t" + words + "\tNY.GDP.PCAP.PP.CD"
                        + value,
                "2:3");
        refuses("Time\tCountry Code\t" + words + " [NY.GDP.PCAP.PP.CD]\n2014\tKOR" + value, "1:3");
        refuses("COUNTRY\tINDICATOR\tTIME_PERIOD\tUNIT\tOBS_VALUE\nKOR\tPPPPC\t2014\t" + words + value, "2:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gross domestic product per capita, current prices",
                "GDP per capita, PPP (current international $)",
                "Current international dollar; purchasing power parity"
            })
    void takesTheWordsOfPublishers(String words) throws IOException {
        faults("ISO\tWEO Subject Code\tSubject Descriptor\t2014\nKOR\tPPPPC\t" + words + "\t35324.507\n")
                .isEmpty();
    }

    @Test
    void takesOnlyYearlyFiguresInFullUnitsByTheNamesOfTheStandard() throws IOException {
        String file = "REF_AREA,INDICATOR,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nKOR,PPPPC,%s,2018,43000.5,%s\n";

        for (String right : new String[] {"0", "", "0: Units"}) {
            faults(file.formatted("A", right)).isEmpty();
        }
        for (String wrong : new String[] {"3", "6", "9: Billions", "-1"}) {
            faults(file.formatted("A", wrong)).contains("OTHER_SCALE at 2:6");
            assertThat(Read.of(file.formatted("A", wrong)).figures()).isEmpty();
        }
        for (String wrong : new String[] {"Q", "M", "Q: Quarterly", "S"}) {
            assertThat(Read.of(file.formatted(wrong, "0")).figures()).isEmpty();
            faults(file.formatted(wrong, "0")).anyMatch(fault -> fault.startsWith("BAD_YEARS at 2:"));
        }
    }
}
