package org.wego.ui.knowledge.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.knowledge.entry.EntryContent;

/** Which field of the form a problem is about: files number texts and rows, the form names languages. */
final class ProblemPlace {

    private static final Pattern OF_A_TEXT = Pattern.compile("texts\\[(\\d+)]\\.(\\w+).*");
    private static final Pattern OF_A_ROW = Pattern.compile("(\\w+)\\[\\d+].*");

    private ProblemPlace() {}

    static String in(String field, EntryContent content) {
        Matcher text = OF_A_TEXT.matcher(field);
        if (text.matches()) {
            int place = Integer.parseInt(text.group(1)) - 1;
            return place < content.texts().size()
                    ? text.group(2) + "." + content.texts().get(place).language()
                    : text.group(2);
        }
        if (field.equals("texts")) {
            return "title.en";
        }
        Matcher row = OF_A_ROW.matcher(field);
        return row.matches() ? row.group(1) : field;
    }
}
