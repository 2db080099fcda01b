package org.wego.membership.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTests {

    @ParameterizedTest
    @ValueSource(strings = {"Beyoğlu", "Hà Nội", "서울", "Москва", "Αθήνα", "北京", "とうきょう", "トウキョウ", "Seoul (№ 1) – 50 °"})
    void printsWhatCitiesOfTheseScriptsAreCalled(String name) {
        assertThat(Lettering.printable(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"القاهرة", "กรุงเทพ", "ירושלים", "दिल्ली", "Seoul ☀", "Seoul 🎉"})
    void knowsWhatItCannotPrint(String name) {
        assertThat(Lettering.printable(name)).isFalse();
    }

    @Test
    void leavesOutWhatCannotBeSeen() {
        assertThat(Lettering.line(" Ha\u0000 \t\n Noi\u202e\ufffe\u0007 ")).isEqualTo("Ha Noi");
        assertThat(Lettering.lines("first\u0000 \r\n\tsecond\u202e\n")).isEqualTo("first\n second");
        assertThat(Lettering.line("نی\u200cر")).isEqualTo("نی\u200cر");
    }
}
