package org.wego.membership.press;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** What documents can print: the signs that our fonts have, as their own character maps say. */
@NamedInterface
public final class PrintedText {

    private PrintedText() {}

    /** The first sign of the text that no font has, with its code, such as "ก (U+0E01)"; empty if all can be printed. */
    public static Optional<String> missing(String text) {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (!isPrintable(sign)) {
                return Optional.of(Character.toString(sign) + " (" + code(sign) + ")");
            }
            i += Character.charCount(sign);
        }
        return Optional.empty();
    }

    /** Whether all of the text can be printed. */
    public static boolean isPrintable(String text) {
        return missing(text).isEmpty();
    }

    /**
     * The text as documents bear it. What was recorded before it was asked whether it can be printed must neither print
     * boxes nor stop a run: it is composed (NFC), and a sign that no font has is written as its code in brackets.
     */
    public static String of(String text) {
        if (text.chars().allMatch(sign -> sign >= ' ' && sign <= '~')) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(PrintedText::written)
                .collect(Collectors.joining());
    }

    private static boolean isPrintable(int sign) {
        return Fonts.GLYPHS.get(sign) || sign == '\n' || selectsVariant(sign);
    }

    private static String written(int sign) {
        if (Fonts.GLYPHS.get(sign) || sign == '\n' || sign == '\t') {
            return Character.toString(sign);
        }
        return selectsVariant(sign) || Character.isISOControl(sign) ? "" : "[" + code(sign) + "]";
    }

    private static String code(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }

    /** Asks for a form of the letter before it; it is printed in its usual form. */
    private static boolean selectsVariant(int sign) {
        return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
    }

    /** Read once, when the first text is looked at. */
    private static final class Fonts {

        private static final BitSet GLYPHS = PressFonts.load().glyphs();
    }
}
