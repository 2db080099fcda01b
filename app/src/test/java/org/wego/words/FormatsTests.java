package org.wego.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0        | 0 bytes
                    1023     | 1,023 bytes
                    1024     | 1 KB
                    12800    | 13 KB
                    1048576  | 1 MB
                    20971520 | 20 MB
                    3565158  | 3.4 MB
                    """)
    void writesSizesInTheUnitThatPeopleReadThemIn(long bytes, String written) {
        assertThat(Formats.size(bytes)).isEqualTo(written);
    }

    @Test
    void writesMoneyWithCurrencyAndGrouping() {
        assertThat(Formats.money(Money.parse("USD 6500"))).isEqualTo("USD\u00a06,500");
        assertThat(Formats.money(Money.parse("USD -1234567.5"))).isEqualTo("\u2212USD\u00a01,234,567.50");
    }

    @Test
    void writesAMomentOnTheClockOfTheSecretariat() {
        assertThat(Formats.moment(Instant.parse("2017-12-31T20:15:00Z"), ZoneId.of("Asia/Seoul")))
                .isEqualTo("1 Jan 2018, 05:15 KST");
    }

    @Test
    void writesAMonthByName() {
        assertThat(Formats.month(YearMonth.of(2017, 4))).isEqualTo("April 2017");
    }
}
