package org.wego.membership.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are compared: without accents, case, spaces and punctuation, so that "beyoglu" finds Beyoğlu and
 * "hanoi" Ha Noi.
 */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** The key of a name; empty if it has neither letter nor digit. */
    public static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String letters = NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        // letters that Unicode does not take apart, and Hangul put together again after it was
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replace('ı', 'i')
                .replace('đ', 'd')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("ß", "ss")
                .replace("æ", "ae");
    }
}
