package org.wego.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.membership.fee.FirstYear;

/** How much of its first year a member pays. */
class FirstYearTests {

    private static final Money YEAR = Money.parse("USD 1000");

    @Test
    void asksForAllOfItByTheRuleOfToday() {
        assertThat(FirstYear.FULL_YEAR.of(YEAR, LocalDate.of(2017, 12, 31))).isEqualTo(YEAR);
    }

    @Test
    void canAskForTheMonthsThatWereBegun() {
        assertThat(FirstYear.STARTED_MONTHS.of(YEAR, LocalDate.of(2017, 1, 1))).isEqualTo(YEAR);
        assertThat(FirstYear.STARTED_MONTHS.of(YEAR, LocalDate.of(2017, 9, 30))).isEqualTo(Money.parse("USD 333.33"));
        assertThat(FirstYear.STARTED_MONTHS.of(YEAR, LocalDate.of(2017, 12, 31)))
                .isEqualTo(Money.parse("USD 83.33"));
    }
}
