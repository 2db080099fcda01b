package org.wego.membership.economy.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.membership.economy.file.SourceRow;

/** What the World Bank writes above and below its tables. */
final class WorldBankNotes {

    private static final Pattern NOTE = Pattern.compile("(?i)Data Source|Data from database:.*");
    private static final Pattern UPDATED = Pattern.compile("(?i)Last Updated(?: Date$|:)\\s*(.*)");

    private WorldBankNotes() {}

    /** Whether the row is such a note, not a row of figures; the day of publication is taken from it. */
    static boolean take(SourceRow row, FigureCollector figures) {
        if (row.width() > 2) {
            return false;
        }
        String text = row.cell(0);
        Matcher updated = UPDATED.matcher(text);
        if (updated.matches()) {
            PublishedDay.tell(updated.group(1).isEmpty() ? row.cell(1) : updated.group(1), figures);
            return true;
        }
        return NOTE.matcher(text).matches();
    }
}
