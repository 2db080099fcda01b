package org.wego.membership.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
        "Йошкар-Ола, иошкарола",
        "Қарағанды, караганды",
        "Aŋlɔ, anlo",
        "Ɓoɗinga, bodinga",
        "Ƙofar Mata, kofarmata",
        "ΑΓΙΟΣ ΝΙΚΟΛΑΟΣ, αγιοσνικολαοσ",
        "Άγιος Νικόλαος, αγιοσνικολαοσ",
        "القَاهِرَة, القاهره",
        "יְרוּשָׁלַיִם, ירושלימ"
    })
    void leavesOutAccentsCaseSpacesAndPunctuation(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    /** However the breathing of a name is typed: as a letter, as one of many quotes, or not at all. */
    @ParameterizedTest
    @CsvSource({
        "Nuku\u02BBalofa, nukualofa",
        "Nuku'alofa, nukualofa",
        "Nuku\u2018alofa, nukualofa",
        "Kam\u02BCianske, kamianske",
        "Kam\u2019ianske, kamianske",
        "Ba\u02BFqubah, baqubah",
        "Ba\u02BEqubah, baqubah",
        "Ba`qubah, baqubah",
        "Ba\u00B4qubah, baqubah",
        "Ba\u2032qubah, baqubah",
        "Il\u02B9men\u02BA, ilmen",
        "Xi\uFF07an, xian",
        "Sa\uA78Cal, saal"
    })
    void hearsNoBreathing(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Göteborg, goeteborg",
        "Goeteborg, göteborg",
        "Düren, dueren",
        "Århus, aarhus",
        "Aalborg, ålborg",
        "Västerås, vaesteras",
        "Ærøskøbing, aeroeskoebing",
        "Kaŋgaré, kanggare",
        "ΘΕΣΣΑΛΟΝΙΚΗ, ΘΕΣ"
    })
    void findsANameInTheSpellingsOfThoseWithoutItsLetters(String name, String typed) {
        assertThat(NameKey.spellings(typed))
                .anyMatch(key -> NameKey.searchable(name).contains(key));
    }

    @Test
    void doesNotMissTheNameItselfForItsOtherSpellings() {
        assertThat(NameKey.searchable("Göteborg")).isEqualTo("|goteborg|goeteborg|");
        assertThat(NameKey.searchable("Hà Nội", "Hanoi")).isEqualTo("|hanoi|");
        assertThat(NameKey.searchable("Köln", "Cologne")).startsWith("|koln|cologne|");
        assertThat(NameKey.spellings("Caen")).containsExactly("caen");
    }

    @ParameterizedTest
    @CsvSource({
        "Göteborg, Goeteborg",
        "Münster, Muenster",
        "Münster, Munster",
        "Ålborg, Aalborg",
        "Vesterås, Vesteras",
        "Ærøskøbing, Aeroeskoebing"
    })
    void knowsThatTwoSpellingsMayBeOfOnePlaceWhicheverCameFirst(String one, String other) {
        assertThat(NameKey.resembling(one)).contains(NameKey.of(other));
        assertThat(NameKey.resembling(other)).contains(NameKey.of(one));
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
        assertThat(NameKey.words(" Nội – Hà ")).containsExactly(Set.of("noi"), Set.of("ha"));
        assertThat(NameKey.words("Smart Düren").getLast()).containsExactly("duren", "dueren");
        assertThat(NameKey.words(" – ")).isEmpty();
    }

    @Test
    void isEmptyForANameWithoutLettersAndDigits() {
        assertThat(NameKey.of(" – (%_|) ")).isEmpty();
    }
}
