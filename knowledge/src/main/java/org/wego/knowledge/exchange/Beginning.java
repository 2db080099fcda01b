package org.wego.knowledge.exchange;

import java.text.BreakIterator;
import java.util.Locale;

/** What a text begins with, in the place of a summary that nobody wrote: whole sentences if they fit, or else words. */
final class Beginning {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 80;

    private Beginning() {}

    static String of(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int sentence = before(BreakIterator.getSentenceInstance(Locale.ROOT), line, LONGEST);
        if (sentence >= SHORTEST) {
            return line.substring(0, sentence).strip();
        }
        int word = before(BreakIterator.getLineInstance(Locale.ROOT), line, LONGEST - 1);
        return line.substring(0, word > 0 ? word : LONGEST - 1).strip() + "…";
    }

    private static int before(BreakIterator breaks, String line, int end) {
        breaks.setText(line);
        return breaks.isBoundary(end) ? end : breaks.preceding(end);
    }
}
