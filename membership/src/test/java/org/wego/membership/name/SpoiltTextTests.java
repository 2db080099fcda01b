package org.wego.membership.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoilt letters are found by what spoilt them, and sound ones pass. */
class SpoiltTextTests {

    private static final List<String> CITIES = List.of(
            "Eskişehir",
            "Örebro",
            "Timișoara",
            "서울",
            "Saint-Étienne",
            "’s-Hertogenbosch",
            "Hà Nội",
            "Łódź",
            "Gəncə",
            "Αθήνα",
            "Москва",
            "北京市",
            "São Paulo",
            "Nukuʻalofa",
            "Åbo",
            "Þorlákshöfn");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EskiÅŸehir",
                "Ã–rebro",
                "TimiÈ™oara",
                "ì„œìš¸",
                "Saint-Ã‰tienne",
                "â€™s-Hertogenbosch",
                "MÃ¼nster",
                "BogotÃ¡",
                "Voil\u00C3\u00A0",
                "\u00C3\u0081vila",
                "DÃƒÂ¼ren",
                "РњРѕСЃРєРІР°",
                "D√ºren",
                "Beyo\uFFFDlu"
            })
    void findsLettersOfAnotherEncoding(String text) {
        assertThat(SpoiltText.isOne(text)).isTrue();
    }

    @Test
    void findsEveryNameThatWasReadAsWindowsText() {
        for (String city : CITIES) {
            assertThat(SpoiltText.isOne(city)).as(city).isFalse();
            for (String encoding : List.of("windows-1252", "ISO-8859-1")) {
                String spoilt = new String(city.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
                assertThat(SpoiltText.isOne(spoilt)).as(spoilt).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seoul",
                "CAFÉ’S",
                "Weiß–Blau",
                "« VOILÀ »",
                "“CAFÉ”",
                "l’État",
                "Ülo õhtu – Ñandú",
                "Їжакевич і Ко",
                "Ђурђевац",
                "≈ 300 people",
                "2 √ 4",
                "KARABAĞ’IN",
                "ŠKODA…",
                "20 °C, ½ €"
            })
    void letsSoundTextsPass(String text) {
        assertThat(SpoiltText.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beyo?lu", "Ni?", "Ha N?i", "Tru??ng"})
    void findsLettersThatWereLost(String name) {
        assertThat(SpoiltText.hasLostLetter(name)).isEqualTo(!name.equals("Ni?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seoul?", "Seoul (Korea?)", "? Seoul", "Who? Me", "2017?"})
    void leavesQuestionsAlone(String name) {
        assertThat(SpoiltText.hasLostLetter(name)).isFalse();
    }
}
