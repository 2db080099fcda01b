package org.wego.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"name@city.example", "first.last+fees@mail.city.example", "büro@münchen.example"})
    void takesANameAtAHostInADomain(String text) {
        assertThat(EmailAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name@city",
                "@city.example",
                "name@",
                "a@b@city.example",
                "na me@city.example",
                "name@city.",
                " name@city.example",
                "name@city.example\u00A0",
                "na\u200Bme@city.example",
                "name@city.example\u202E",
                "\uFEFFname@city.example"
            })
    void takesNothingElse(String text) {
        assertThat(EmailAddress.isOne(text)).isFalse();
    }

    @Test
    void takesSixtyFourLettersBeforeTheSignAndTwoHundredAndFiftyFourInAll() {
        String longest = "x".repeat(64) + "@" + "y".repeat(181) + ".example";
        assertThat(longest).hasSize(254);
        assertThat(EmailAddress.isOne(longest)).isTrue();
        assertThat(EmailAddress.isOne(longest + "s")).isFalse();
        assertThat(EmailAddress.isOne("x".repeat(65) + "@city.example")).isFalse();
    }
}
