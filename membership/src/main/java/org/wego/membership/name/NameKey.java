package org.wego.membership.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are compared: without accents, case, spaces and punctuation, so that "beyoglu" finds Beyoğlu and
 * "hanoi" Ha Noi.
 */
public final class NameKey {

    /** Accents of Latin, Greek and Cyrillic letters; the marks of other scripts are vowels and sounds. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NameKey() {}

    /** The key of a name; empty if it has neither letter nor digit. */
    public static String of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String letters = NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        // letters that Unicode does not take apart, and those of other scripts put together again after it did
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replace('ı', 'i')
                .replace('ə', 'e')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace('ħ', 'h')
                .replace('ŧ', 't')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("ß", "ss")
                .replace("þ", "th")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }

    /** The keys of the words of a text; none if it is of signs only. */
    public static List<String> words(String text) {
        return SPACE.splitAsStream(text)
                .map(NameKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What the keys of the names that have the text in them are like; of a text of signs only, none is. */
    public static String pattern(String text) {
        String key = of(text);
        return key.isEmpty() ? "" : "%" + key + "%";
    }
}
