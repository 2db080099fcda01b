package org.wego.knowledge.search.analysis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language whose words are taken apart by its own rules. */
public enum KnownLanguage {
    EN,
    ES,
    FR,
    PT,
    DE,
    ID,
    TR,
    VI,
    RU,
    AR,
    TH,
    KO,
    JA,
    ZH;

    /** The language of a tag such as {@code zh-hant}; null if it is none of these. */
    public static @Nullable KnownLanguage of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(it -> it.tag().equals(language))
                .findFirst()
                .orElse(null);
    }

    /** Those that are written so; all without a letter to tell by. */
    public static Set<KnownLanguage> writtenIn(Collection<UnicodeScript> scripts) {
        EnumSet<KnownLanguage> found = EnumSet.noneOf(KnownLanguage.class);
        for (KnownLanguage language : values()) {
            if (scripts.isEmpty() || scripts.stream().anyMatch(language.scripts()::contains)) {
                found.add(language);
            }
        }
        return found;
    }

    /** The field of an index with texts of this language. */
    public String field() {
        return "words." + tag();
    }

    /** Its name in tags. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether words stand together without spaces, or in so many forms that pairs of letters help to find them. */
    public boolean inPairs() {
        return this == KO || this == JA || this == ZH;
    }

    /** Whether a word has letters that are beyond the plain Latin ones, and all of them are letters of this language. */
    public boolean spells(String word) {
        Locale locale = this == TR ? Locale.of("tr") : Locale.ROOT;
        int[] beyond = Normalizer.normalize(word.toLowerCase(locale), Normalizer.Form.NFC)
                .codePoints()
                .filter(it -> it > 'z' && Character.isLetter(it))
                .toArray();
        return beyond.length > 0
                && Arrays.stream(beyond).allMatch(it -> letters().indexOf(it) >= 0);
    }

    /** Those beyond the plain Latin ones, for languages that are told by them. */
    private String letters() {
        return switch (this) {
            case ES -> "áéíóúüñ";
            case FR -> "àâæçéèêëîïôœùûüÿ";
            case PT -> "áâãàçéêíóôõúü";
            case DE -> "äöüß";
            case TR -> "çğıöşüâîû";
            case VI -> "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
            case EN, ID, RU, AR, TH, KO, JA, ZH -> "";
        };
    }

    private Set<UnicodeScript> scripts() {
        return switch (this) {
            case EN, ES, FR, PT, DE, ID, TR, VI -> EnumSet.of(UnicodeScript.LATIN);
            case RU -> EnumSet.of(UnicodeScript.CYRILLIC);
            case AR -> EnumSet.of(UnicodeScript.ARABIC);
            case TH -> EnumSet.of(UnicodeScript.THAI);
            case KO -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            case JA -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case ZH -> EnumSet.of(UnicodeScript.HAN);
        };
    }
}
