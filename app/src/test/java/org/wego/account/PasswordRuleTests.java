package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234",
                "PASSWORD1234",
                "P@ssw0rd1234",
                "password2026!",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "123456789012",
                "Welcome12345",
                "iloveyou1234",
                "abcdeabcdeab",
                "WegoWegoWego1",
                "CityCityCity1",
                "20261125wego",
                "letmeinletmein"
            })
    void refusesAPasswordThatIsTriedFirst(String password) {
        assertThat(PasswordRule.refusal("mayor@city.example", password)).contains(SetupRefusal.PASSWORD_WELL_KNOWN);
    }

    @Test
    void refusesAPasswordThatIsTooLongToHash() {
        assertThat(PasswordRule.refusal("mayor@city.example", "abcdefgh".repeat(17)))
                .contains(SetupRefusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet harbours",
                "kf7-Tqpz-29xw",
                "bridge otter lamp 4",
                "수원시장은 매일 걷는다",
                "ein Haus am See mit Booten",
                "Cần Thơ sáng mưa nhẹ"
            })
    void acceptsAFewWordsAndWhatAMachineHasMade(String password) {
        assertThat(PasswordRule.refusal("mayor@city.example", password)).isEmpty();
    }

    @Test
    void judgesTheLongestPasswordInNoTime() {
        assertThat(PasswordRule.refusal("mayor@city.example", "1aA!x".repeat(25)))
                .contains(SetupRefusal.PASSWORD_WELL_KNOWN);
    }
}
