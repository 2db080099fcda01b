package org.wego.ui.knowledge.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.knowledge.entry.EntryContent;

/** Which field of the form a problem is about: files number texts and rows, the form names languages. */
final class ProblemPlace {

    /** The language of the text that the form offers for an entry without any. */
    static final String USUAL_LANGUAGE = "en";

    private static final Pattern OF_A_TEXT = Pattern.compile("texts\\[(\\d+)]\\.(\\w+).*");
    private static final Pattern OF_A_ROW = Pattern.compile("(\\w+)\\[\\d+].*");

    private ProblemPlace() {}

    static String in(String field, EntryContent content) {
        Matcher text = OF_A_TEXT.matcher(field);
        if (text.matches()) {
            int place = Integer.parseInt(text.group(1)) - 1;
            return text.group(2) + "."
                    + (place < content.texts().size()
                            ? content.texts().get(place).language()
                            : USUAL_LANGUAGE);
        }
        if (field.equals("texts")) {
            return "title." + USUAL_LANGUAGE;
        }
        Matcher row = OF_A_ROW.matcher(field);
        return row.matches() ? row.group(1) : field;
    }
}
