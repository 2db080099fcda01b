package org.wego.membership.economy.file;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One row of a file of figures, cut into cells, before anything is understood of it.
 *
 * @param line its line (in a workbook its row), from 1
 */
public record SourceRow(int line, List<String> cells) {

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * The cell with plain blanks between its words and none around them, also where it has blanks that do not break or
     * letters that cannot be seen; nothing where the row is shorter.
     */
    public String cell(int index) {
        return index < 0 || index >= cells.size() ? "" : plain(cells.get(index));
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here < ' ' || here > '~') {
                return BLANKS.matcher(UNSEEN.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
            }
        }
        return text.strip();
    }

    /** Whether no cell has text. */
    public boolean isBlank() {
        return width() == 0;
    }

    /** How many cells the row has up to its last one with text. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cell(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
