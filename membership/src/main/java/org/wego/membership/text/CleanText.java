package org.wego.membership.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Text as it may be kept: composed (NFC), every kind of blank a space, and nothing in it that cannot be seen. Two texts
 * that look the same are the same. Passwords and tokens do not pass here, as they are compared sign by sign.
 */
@NamedInterface
public final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Looks like a blank, but Unicode takes it for a letter or a picture: Hangul fillers, Braille without a dot. */
    private static final String BLANK_LETTERS = "\u3164\uFFA0\u2800";

    private CleanText() {}

    /** The text on one line, with single spaces. */
    public static String line(String text) {
        if (isPlainLine(text)) {
            return text;
        }
        return BLANKS.matcher(seen(text)).replaceAll(" ").strip();
    }

    /** The same, for a text that may be missing. */
    public static @Nullable String lineOrNull(@Nullable String text) {
        return text == null ? null : line(text);
    }

    /** The same for a text of several lines, which stay, as does what is indented. */
    public static String lines(String text) {
        if (isPlainLine(text)) {
            return text;
        }
        return LINE_END.splitAsStream(text)
                .map(line -> seen(line).stripTrailing())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Most texts are; they cost one look, as fee runs read them by the million. */
    private static boolean isPlainLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!isPlain(letter) || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Of the letters that are written most: seen, and nothing that is composed with what stands beside it. */
    private static boolean isPlain(char letter) {
        return letter <= '~'
                ? letter >= ' '
                : (letter >= '\u00C0' && letter <= '\u017F') // Latin
                        || (letter >= '\u0400' && letter <= '\u045F') // Cyrillic
                        || (letter >= '\u1EA0' && letter <= '\u1EF9') // Vietnamese
                        || (letter >= '\u2010' && letter <= '\u2027') // dashes and quotation marks
                        || (letter >= '\u3041' && letter <= '\u3096') // Hiragana
                        || (letter >= '\u30A1' && letter <= '\u30FC') // Katakana
                        || (letter >= '\u4E00' && letter <= '\u9FFF') // Chinese
                        || (letter >= '\uAC00' && letter <= '\uD7A3'); // Hangul
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (isBlank(letter)) {
                seen.append(' ');
            } else if (isSeen(letter) || (shapes(letter) && isShaped(seen, letter))) {
                seen.appendCodePoint(letter);
            }
        }
        // last, as what stood between a letter and its accent is gone now
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u0085'
                || BLANK_LETTERS.indexOf(letter) >= 0;
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // Arabic signs around a number are of this type too, and can be seen
            case Character.FORMAT ->
                Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC && letter != 0x061C;
            // letters younger than this program stay; what will never be a letter goes
            case Character.UNASSIGNED -> (letter & 0xFFFE) != 0xFFFE && (letter < 0xFDD0 || letter > 0xFDEF);
            default -> !shapes(letter) && letter != COMBINING_GRAPHEME_JOINER;
        };
    }

    /** Cannot be seen, but says how its neighbours are drawn. */
    private static boolean shapes(int letter) {
        return joins(letter) || (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    private static boolean joins(int letter) {
        return letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
    }

    /** Whether the letter before it belongs to a script that is drawn differently with it. */
    private static boolean isShaped(CharSequence before, int shaping) {
        int end = before.length();
        if (end == 0 || Character.codePointBefore(before, end) == shaping) {
            return false;
        }
        int letter = Character.codePointBefore(before, end);
        while (Character.UnicodeScript.of(letter) == Character.UnicodeScript.INHERITED
                && end > Character.charCount(letter)) {
            end -= Character.charCount(letter);
            letter = Character.codePointBefore(before, end);
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, HANGUL, HIRAGANA, KATAKANA, INHERITED -> false;
            case HAN -> !joins(shaping);
            case COMMON ->
                Character.getType(letter) == Character.OTHER_SYMBOL
                        || Character.getType(letter) == Character.MODIFIER_SYMBOL;
            default -> true;
        };
    }
}
