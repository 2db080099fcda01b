package org.wego.membership.economy.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;

/** The last year of actual data: later ones are estimates. Fiscal years count as the year in which they begin. */
final class LastActual {

    private static final Pattern YEAR = Pattern.compile("(?i)(?:FY ?)?(\\d{4}|0)(?:\\.0)?(?: ?[-/] ?\\d{2,4}.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    private LastActual() {}

    /** The year, 0 if all is estimated, or null if the text says nothing; a number that is no year is noted. */
    static @Nullable Integer of(String text, Place place, FigureCollector figures) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            if (number == 0 || (number >= FIRST && number <= LAST)) {
                return number;
            }
        }
        if (NUMBER.matcher(text).matches()) {
            figures.add(new Finding(Kind.LAST_ACTUAL_NO_YEAR, place, List.of(text)));
        }
        return null;
    }
}
