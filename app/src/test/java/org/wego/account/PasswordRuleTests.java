package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTests {

    @ParameterizedTest
    @CsvSource({
        "elevenchars, PASSWORD_TOO_SHORT",
        "aaaaaaaaaaaa, PASSWORD_TOO_SIMPLE",
        "abcdabcdabcd, PASSWORD_TOO_SIMPLE",
        "mayor@city.example, PASSWORD_IS_EMAIL",
        "Mayor@City.Example1, PASSWORD_IS_EMAIL",
        "mayor@city.e, PASSWORD_IS_EMAIL",
    })
    void refusesAWeakPassword(String password, SetupRefusal refusal) {
        assertThat(PasswordRule.refusal("mayor@city.example", password)).contains(refusal);
    }

    @Test
    void refusesAPasswordThatIsTooLongToHash() {
        assertThat(PasswordRule.refusal("mayor@city.example", "abcdefgh".repeat(17)))
                .contains(SetupRefusal.PASSWORD_TOO_LONG);
    }

    @Test
    void acceptsTwelveCharactersWithFiveDifferentOnes() {
        assertThat(PasswordRule.refusal("mayor@city.example", "abcdeabcdeab")).isEmpty();
    }
}
