package org.wego.membership.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.membership.press.PrintedText;

class MoneyTextTests {

    @Test
    void staysOnOneLineAndShowsDecimalsOnlyIfThereAreAny() {
        assertThat(MoneyText.of(Money.parse("USD 219250"))).isEqualTo("USD\u00a0219,250");
        assertThat(MoneyText.of(Money.parse("USD 6500.5"))).isEqualTo("USD\u00a06,500.50");
        assertThat(MoneyText.of(Money.parse("JPY 6500"))).isEqualTo("JPY\u00a06,500");
        assertThat(MoneyText.of(Money.parse("USD 0"))).isEqualTo("USD\u00a00");
    }

    @Test
    void setsAMinusBeforeTheCurrency() {
        assertThat(MoneyText.of(Money.parse("USD -212400"))).isEqualTo("\u2212USD\u00a0212,400");
        assertThat(MoneyText.exact(Money.parse("USD -0.5"))).isEqualTo("\u2212USD\u00a00.50");
    }

    @Test
    void writesAllDecimalsWhereThePaperDoes() {
        assertThat(MoneyText.exact(Money.parse("USD 8500"))).isEqualTo("USD\u00a08,500.00");
        assertThat(MoneyText.exact(Money.parse("KRW 8500"))).isEqualTo("KRW\u00a08,500");
    }

    @Test
    void leavesTheCurrencyToTheTableThatNamesIt() {
        assertThat(MoneyText.figure(Money.parse("USD 10000"))).isEqualTo("10,000");
        assertThat(MoneyText.figure(Money.parse("USD 250.5"))).isEqualTo("250.50");
    }

    @Test
    void canBePrinted() {
        assertThat(PrintedText.missing(MoneyText.printed(Money.parse("USD -212400"))))
                .isEmpty();
    }
}
