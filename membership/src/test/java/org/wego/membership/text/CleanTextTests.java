package org.wego.membership.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"수원시", "Cần Thơ", "Düren", "Ağrı", "Ёлкино", "バンコク", "Άγιος Νικόλαος"})
    void composesWhatIsTypedInPieces(String name) {
        String pieces = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(pieces).isNotEqualTo(name);
        assertThat(CleanText.line(pieces)).isEqualTo(name);
        assertThat(CleanText.lines(pieces)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "staff@wego.example\u00A0, staff@wego.example",
        "KR\u00A0, KR",
        "\uFEFFstaff@wego.example\u200B, staff@wego.example",
        "Ha\u2007\u00A0\u3000Noi, Ha Noi",
        "São\u202FPaulo\u2003, São Paulo",
        "Seoul\u3164, Seoul",
        "Mun\u00ADster, Munster",
        "Mun\u034Fster\u2060, Munster"
    })
    void takesAllBlanksForSpacesAndLeavesOutWhatHasNoWidth(String typed, String kept) {
        assertThat(CleanText.line(typed)).isEqualTo(kept);
    }

    @Test
    void leavesOutControlsAndWhatTurnsTheDirection() {
        assertThat(CleanText.line(" Ha\u0000 \t\n Noi\u202e\ufffe\u0007\u2066\u200f\ud800 "))
                .isEqualTo("Ha Noi");
        assertThat(CleanText.lines("first\u0000 \r\n\tsecond\u202e\u2028third\u00A0\n"))
                .isEqualTo("first\n second\nthird");
        assertThat(CleanText.lines("a\n\n  b")).isEqualTo("a\n\n  b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نی\u200cر",
                "क्\u200dष",
                "葛\uDB40\uDD00城市",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "\u0601 ١٢",
                "O\u2019Higgins"
            })
    void keepsWhatAScriptIsNotWrittenRightWithout(String text) {
        assertThat(CleanText.line(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"Mun\u200dster, Munster", "北\u200d京, 北京", "Mün\uFE0Fchen, München", "نی\u200c\u200cر, نی\u200cر"})
    void leavesOutJoinersWhereTheyJoinNothing(String typed, String kept) {
        assertThat(CleanText.line(typed)).isEqualTo(kept);
    }

    @Test
    void answersTheSameForWhatLooksTheSameAndChangesNothingTwice() {
        long seed = 20261125;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 400)
                    .map(at -> LETTERS[at % LETTERS.length])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String line = CleanText.line(text);
            String lines = CleanText.lines(text);

            assertThat(CleanText.line(line)).as("seed %d, text %d", seed, i).isEqualTo(line);
            assertThat(CleanText.lines(lines)).as("seed %d, text %d", seed, i).isEqualTo(lines);
            assertThat(CleanText.line(Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .as("seed %d, text %d", seed, i)
                    .isEqualTo(line);
            assertThat(Normalizer.isNormalized(line, Normalizer.Form.NFC)).isTrue();
            assertThat(line).doesNotMatch("(?s).*[\\p{Cc}\\u00A0\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF].*");
        }
    }

    @Test
    void looksTwiceAtWhateverMayBeComposed() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(letter -> {
                    String text = "a" + Character.toString(letter);
                    String line = CleanText.line(text);
                    return !Normalizer.isNormalized(line, Normalizer.Form.NFC)
                            || !line.equals(CleanText.line(Normalizer.normalize(text, Normalizer.Form.NFD)));
                }))
                .isEmpty();
    }

    private static final int[] LETTERS = IntStream.concat(
                    IntStream.rangeClosed(0, 0x17F),
                    IntStream.of(
                            0x300, 0x301, 0x302, 0x308, 0x323, 0x31B, 0x34F, 0x1100, 0x1161, 0x11A8, 0xC218, 0x2000,
                            0x2009, 0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2028, 0x2066, 0x3000, 0x3164, 0xFE0F,
                            0xFEFF, 0x6CC, 0x915, 0x94D, 0x845B, 0xE0100, 0x1F525, 0xD800, 0xFFFF))
            .toArray();
}
