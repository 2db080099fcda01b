package org.wego.membership.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beyoğlu",
                "Hà Nội",
                "서울",
                "Москва",
                "Αθήνα",
                "北京",
                "とうきょう",
                "トウキョウ",
                "Seoul (№ 1) – 50 °",
                "〒100-0001",
                "㈱東京",
                "☎ 02-720-2934",
                "℡",
                "① ② ③",
                "₩ € ₫",
                "葛\uDB40\uDD00城市",
                "two\nlines"
            })
    void printsWhatTheFontsHave(String text) {
        assertThat(PrintedText.missing(text)).isEmpty();
        assertThat(PrintedText.isPrintable(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "القاهرة, ا (U+0627)",
        "Bangkok กรุงเทพ, ก (U+0E01)",
        "ירושלים, י (U+05D9)",
        "दिल्ली, द (U+0926)",
        "አዲስ አበባ, አ (U+12A0)",
        "Seoul 🎉, 🎉 (U+1F389)",
        "\u1100\u1160, \u1160 (U+1160)",
        "\u1161, \u1161 (U+1161)",
        "\u1183, \u1183 (U+1183)",
        "Tamaqu\u10D0, \u10D0 (U+10D0)"
    })
    void namesTheFirstSignThatNoFontHas(String text, String sign) {
        assertThat(PrintedText.missing(text)).hasValue(sign);
        assertThat(PrintedText.isPrintable(text)).isFalse();
    }

    @Test
    void takesNoneOfTheVowelsThatAreWrittenApart() {
        assertThat(IntStream.rangeClosed(0x1160, 0x1183).mapToObj(Character::toString))
                .noneMatch(PrintedText::isPrintable);
    }

    @Test
    void printsNoBoxForWhatWasRecordedBeforeItWasAsked() {
        assertThat(PrintedText.of("Seoul")).isEqualTo("Seoul");
        assertThat(PrintedText.of(Normalizer.normalize("Cần Thơ", Normalizer.Form.NFD)))
                .isEqualTo("Cần Thơ");
        assertThat(PrintedText.of("กa\u0007🎉 葛\uDB40\uDD00")).isEqualTo("[U+0E01]a[U+1F389] 葛");
    }
}
