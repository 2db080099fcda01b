package org.wego.membership.economy.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of publication as files name it: a suggestion only, since staff enter it. */
public final class PublishedDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( .*)?");
    /** How a workbook counts days; these are of the years 1982 to 2119. */
    private static final Pattern SERIAL = Pattern.compile("([3-7]\\d{4})(\\.\\d+)?");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private PublishedDay() {}

    /** The day, or null if the text is none. */
    public static @Nullable LocalDate of(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.parse(iso.group(1));
            }
            Matcher american = AMERICAN.matcher(text);
            if (american.matches()) {
                return LocalDate.of(
                        Integer.parseInt(american.group(3)),
                        Integer.parseInt(american.group(1)),
                        Integer.parseInt(american.group(2)));
            }
            Matcher serial = SERIAL.matcher(text);
            return serial.matches() ? DAY_ZERO.plusDays(Integer.parseInt(serial.group(1))) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    static void tell(String text, FigureCollector figures) {
        LocalDate day = of(text);
        if (day != null) {
            figures.publishedOn(day);
        }
    }
}
