package org.wego.membership.economy.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the IMF says in the name of a workbook, which does not name its edition inside: WEOApr2022all.xlsx. */
public final class WeoFileName {

    private static final Pattern NAME = Pattern.compile("(?i)WEO(jan|apr|jul|sep|oct)[a-z]*(20\\d{2}).*");

    /** The Outlook appears in April and in autumn, its updates in January and July. */
    private static final Map<String, String> MONTHS =
            Map.of("jan", "January", "apr", "April", "jul", "July", "sep", "September", "oct", "October");

    private WeoFileName() {}

    /** "WEO April 2022", if the name says so. */
    public static Optional<String> edition(String fileName) {
        return Optional.of(NAME.matcher(fileName))
                .filter(Matcher::matches)
                .map(name -> "WEO " + MONTHS.get(name.group(1).toLowerCase(Locale.ROOT)) + " " + name.group(2));
    }
}
