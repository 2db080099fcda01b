package org.wego.membership.economy.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.SourceRow;

/** The words beside the code of a subject, which give away a code that was copied onto another series. */
final class SubjectWords {

    /** Prices of a base year, money of one country, sums of all people: none is current international dollars per person. */
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:constant|real|chained|percent\\w*|"
            + "national currency|local currency|LCU|euros?|billions?|millions?|thousands?|bn|mn)\\b"
            + "|\\bUSD?\\b|\\bU\\.? ?S\\.? ?(?:\\$|dollars?\\b)|(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private SubjectWords() {}

    /** Whether the words are of another series than GDP per capita in current international dollars. */
    static boolean contradict(String words) {
        return OTHERS.matcher(words).find();
    }

    /** Whether none of these cells of the row contradicts its code; the one that does is noted. */
    static boolean fit(Headings headings, SourceRow row, FigureCollector figures, String... titles) {
        for (String title : titles) {
            String words = headings.text(row, title);
            if (contradict(words)) {
                figures.add(new Finding(Kind.OTHER_UNITS, headings.place(row, title), List.of(words)));
                return false;
            }
        }
        return true;
    }
}
