package org.wego.membership.economy.layout;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.SourceRow;
import org.wego.membership.name.Excerpt;

/**
 * The columns of a header that hold the figures of a year each. Only plain years are read; everything else is reported.
 */
final class YearColumns {

    /** As much of a heading as tells it from others. */
    private static final int SHOWN = 40;

    /** Takes the cell of a year. */
    @FunctionalInterface
    interface Cells {
        void cell(int year, String text, Place place);
    }

    private static final Pattern PLAIN = Pattern.compile("(?i)(?:YR)?(\\d{4})(?:\\.0)?(?: ?\\[YR(\\d{4})])?");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern WITH_YEAR = Pattern.compile(".*(?<!\\d)(19|20)\\d\\d(?!\\d).*");
    private static final Pattern FIGURE = Pattern.compile("\\d{2,}([.,]\\d++)*+|\\d([.,]\\d++)++");
    private static final Pattern PLAUSIBLE = Pattern.compile("(\\d{1,3}[.,])?\\d{3,6}([.,]\\d++)?");
    /** Four signs that were meant as digits: with a letter among them, or of another script. */
    private static final Pattern MISSPELT = Pattern.compile("(?=.*\\p{Nd})[\\p{Nd}OoIil|SZB]{4}");
    /** What is numbered, but holds no figures: attributes of a data service, codes and ranks. */
    private static final Pattern CODES =
            Pattern.compile("[A-Z]++([_.][A-Z]++)++|(?i:(.*\\W)?(code|id|no|number|rank)(\\W.*)?)");
    /** A figure in any way of writing, also one that is refused later. */
    private static final Pattern NO_HEADING =
            Pattern.compile("=.*|[-+]?\\d{1,3}([., ']\\d{3})*+([.,]\\d+)?|[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?");

    private static final Pattern WITH_WORD = Pattern.compile(".*\\p{L}{5}.*");
    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    private static final char FULL_WIDTH_ZERO = '\uFF10';
    private static final char FULL_WIDTH_NINE = '\uFF19';

    private final SourceRow header;
    private final Map<Integer, Integer> columns = new LinkedHashMap<>();
    /** Headings that are not understood, by column; each is told once, when there is a figure below it. */
    private final Map<Integer, String> unread = new LinkedHashMap<>();

    private final Set<Integer> warned = new HashSet<>();
    private int lastOfYears = -1;

    private YearColumns(SourceRow header) {
        this.header = header;
    }

    /** Whether the text is a year in which there can be figures, as 2015, YR2015 or 2015 [YR2015]. */
    static boolean isYear(String text) {
        Matcher year = PLAIN.matcher(narrow(text));
        if (!year.matches() || (year.group(2) != null && !year.group(2).equals(year.group(1)))) {
            return false;
        }
        int number = Integer.parseInt(year.group(1));
        return number >= FIRST && number <= LAST;
    }

    /** The year that {@link #isYear} found. */
    static int year(String text) {
        Matcher year = PLAIN.matcher(narrow(text));
        if (!year.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(year.group(1));
    }

    /** With the usual digits in place of full-width ones; superscript digits stay as they are. */
    private static String narrow(String text) {
        // a large file has a million cells, none of which is wide
        return text.chars().noneMatch(YearColumns::isWide) ? text : narrowed(text);
    }

    private static boolean isWide(int sign) {
        return sign >= FULL_WIDTH_ZERO && sign <= FULL_WIDTH_NINE;
    }

    private static String narrowed(String text) {
        return text.codePoints()
                .map(it -> isWide(it) ? it - FULL_WIDTH_ZERO + '0' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static YearColumns of(Headings headings, FigureCollector figures) {
        YearColumns years = new YearColumns(headings.row());
        years.read(headings, figures);
        return years;
    }

    /** Whether the row repeats these years, or those of the headings if no row below them was read so far. */
    static boolean repeated(@Nullable YearColumns known, Headings headings, SourceRow row, int least) {
        if (known != null) {
            return known.repeatedBy(row, least);
        }
        YearColumns years = new YearColumns(headings.row());
        for (int i = 0; i < headings.width(); i++) {
            if (isYear(headings.row().cell(i))) {
                years.columns.putIfAbsent(year(headings.row().cell(i)), i);
            }
        }
        return years.repeatedBy(row, least);
    }

    private void read(Headings headings, FigureCollector figures) {
        for (int i = 0; i < headings.width(); i++) {
            String heading = header.cell(i);
            if (isYear(heading)) {
                lastOfYears = i;
                if (columns.putIfAbsent(year(heading), i) != null) {
                    bad(i, heading, figures);
                }
            } else if (heading.startsWith("=")) {
                figures.add(Finding.at(header.line(), i + 1, Kind.FORMULA_WITHOUT_VALUE, heading));
            } else if (NUMBER.matcher(heading).matches()
                    || MISSPELT.matcher(heading).matches()
                    || isPeriod(heading)) {
                bad(i, heading, figures);
            } else if (!columns.isEmpty() || !Headings.isTitle(heading)) {
                unread.put(i, heading);
            }
        }
        unread.remove(headings.column("estimates start after"));
        if (columns.isEmpty()) {
            figures.add(Finding.at(header.line(), 1, Kind.NO_YEARS));
        } else if (!areInOrder()) {
            figures.add(Finding.at(header.line(), 1, Kind.YEARS_UNORDERED));
        }
    }

    /** A year that is not a plain one: 2015/16, 2015e, FY2015, 2015-12-31. */
    private static boolean isPeriod(String heading) {
        return !WITH_WORD.matcher(heading).matches()
                && WITH_YEAR.matcher(heading).matches();
    }

    private void bad(int column, String heading, FigureCollector figures) {
        figures.add(Finding.at(header.line(), column + 1, Kind.BAD_YEARS, Excerpt.of(heading, SHOWN)));
    }

    private boolean areInOrder() {
        List<Integer> years = List.copyOf(columns.keySet());
        int rising = 0;
        for (int i = 1; i < years.size(); i++) {
            rising += years.get(i) > years.get(i - 1) ? 1 : 0;
        }
        return rising == 0 || rising == years.size() - 1;
    }

    /** Hands over the cells of all years, and tells of columns with figures that are not read. */
    void read(SourceRow row, FigureCollector figures, Cells cells) {
        columns.forEach((year, column) -> cells.cell(year, row.cell(column), new Place(row.line(), column + 1)));
        unread.entrySet().removeIf(column -> {
            boolean found = FIGURE.matcher(row.cell(column.getKey())).matches();
            return found && tell(row, column.getKey(), column.getValue(), figures);
        });
    }

    /** Whether everything was reported; numbers that are not figures may stand above some that are. */
    private boolean tell(SourceRow row, int column, String heading, FigureCollector figures) {
        if (heading.isEmpty()) {
            figures.add(Finding.at(row.line(), column + 1, Kind.COLUMN_WITHOUT_HEADING, row.cell(column)));
        } else if (WITH_YEAR.matcher(heading).matches()
                || (column < lastOfYears && holdsFigures(heading, row.cell(column)))) {
            bad(column, heading, figures);
        } else {
            if (warned.add(column)) {
                figures.add(Finding.at(header.line(), column + 1, Kind.COLUMN_NOT_READ, Excerpt.of(heading, SHOWN)));
            }
            return column > lastOfYears || CODES.matcher(heading).matches();
        }
        return true;
    }

    /** Whether a column before or among those of years is one of them, whatever its heading says. */
    private static boolean holdsFigures(String heading, String text) {
        return !CODES.matcher(heading).matches() && PLAUSIBLE.matcher(text).matches() && !isYear(text);
    }

    /**
     * Whether what stands in these columns are years again, so that the row is a header whose titles are not known. One that
     * is not plain, as FY2014, is enough.
     *
     * @param least how many years there must be, as one figure may look like a year
     */
    private boolean repeatedBy(SourceRow row, int least) {
        int plain = 0;
        int others = 0;
        for (Integer column : columns.values()) {
            String text = row.cell(column);
            if (isYear(text)) {
                plain++;
            } else if (!text.isEmpty()) {
                if (isOfHeader(text)) {
                    return true;
                }
                others++;
            }
        }
        return others == 0 && plain >= least;
    }

    /** A year that is not a plain one and no figure either: no cell of figures has it. */
    private static boolean isOfHeader(String text) {
        String narrow = narrow(text);
        return !NO_HEADING.matcher(narrow).matches()
                && WITH_YEAR.matcher(narrow).matches();
    }
}
