package org.wego.text;

import java.text.Normalizer;
import java.util.Random;
import org.wego.membership.text.CleanText;

/** Texts as keyboards, files and clipboards bring them: they look like another text and are not the same. */
final class Typed {

    private static final String[] BLANKS = {" ", "\u00A0", "\u2007", "\u202F", "\u3000", "\u2003"};
    private static final String[] UNSEEN = {"\u200B", "\uFEFF", "\u202E", "\u2066", "\u200F", "\u00AD", "\u2060"};

    private Typed() {}

    /** The text in pieces, with odd blanks around and for each blank, and with signs in it that cannot be seen. */
    static String in(Random random, String text) {
        StringBuilder typed = new StringBuilder(any(random, BLANKS));
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(letter -> {
            if (letter == ' ') {
                typed.append(any(random, BLANKS));
            } else {
                typed.appendCodePoint(letter);
            }
            if (letter != '\n' && random.nextInt(3) == 0) {
                typed.append(any(random, UNSEEN));
            }
        });
        return typed.append(any(random, UNSEEN)).append("\u00A0").toString();
    }

    /** The same with what no keyboard brings. */
    static String withControls(Random random, String text) {
        return "\u0007" + in(random, text).replace("\u200B", "\u001B") + "\u0085\u0000";
    }

    /** Whether nothing is left of it. */
    static boolean isClean(String text) {
        return CleanText.lines(text).equals(text) || CleanText.line(text).equals(text);
    }

    private static String any(Random random, String[] of) {
        return of[random.nextInt(of.length)];
    }
}
