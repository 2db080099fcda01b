package org.wego.membership.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are compared as people type them. */
class NameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Beyoğlu, beyoglu",
        "BEYOĞLU, beyoglu",
        "Ha Noi, hanoi",
        "Hà Nội, hanoi",
        "Đà Nẵng, danang",
        "İstanbul, istanbul",
        "Diyarbakır, diyarbakir",
        "Gießen, giessen",
        "Ærøskøbing, aeroskobing",
        "Łódź, lodz",
        "Gəncə, gence",
        "Þorlákshöfn, thorlakshofn",
        "Œuvre, oeuvre",
        "São Paulo, saopaulo",
        "Dar-es-Salaam, daressalaam",
        "San Fernando (La Union), sanfernandolaunion",
        "ＳＥＯＵＬ, seoul",
        "서울, 서울",
        "Москва, москва",
        "Йошкар-Ола, иошкарола"
    })
    void leavesOutAccentsCaseSpacesAndPunctuation(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void keepsTheMarksWithoutWhichANameIsAnotherOne() {
        assertThat(NameKey.of("पुणे")).isNotEqualTo(NameKey.of("पाणि"));
        assertThat(NameKey.of("กรุงเทพ")).isEqualTo("กรุงเทพ");
        assertThat(NameKey.of("ながさき")).isNotEqualTo(NameKey.of("なかさき"));
    }

    @Test
    void isTheSameForOneNameInEveryFormOfUnicode() {
        assertThat(NameKey.of("Ha\u0300 No\u0323\u0302i")).isEqualTo("hanoi");
        assertThat(NameKey.of("\u1109\u1165\u110B\u116E\u11AF")).isEqualTo(NameKey.of("서울"));
    }

    @Test
    void takesATextWordByWord() {
        assertThat(NameKey.words(" Nội – Hà ")).containsExactly("noi", "ha");
        assertThat(NameKey.words(" – ")).isEmpty();
    }

    @Test
    void isEmptyForANameWithoutLettersAndDigits() {
        assertThat(NameKey.of(" – (%_|) ")).isEmpty();
    }
}
