package org.wego.membership.economy.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wego.membership.economy.file.BrokenText;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.SourceRow;

/** The headings of a table, compared without regard to case and to a code in brackets behind a title. */
final class Headings {

    /** Titles that no row of figures has in a cell. */
    private static final Set<String> TITLES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        TITLES.addAll(Set.of(
                "ISO",
                "WEO Country Code",
                "WEO Subject Code",
                "Subject Descriptor",
                "Subject Notes",
                "Country/Series-specific Notes",
                "Estimates Start After",
                "Country Name",
                "Country Code",
                "Indicator Name",
                "Indicator Code",
                "Series Name",
                "Series Code",
                "Time Code"));
        TITLES.addAll(Set.of(
                "SERIES_CODE",
                "OBS_MEASURE",
                "COUNTRY.ID",
                "INDICATOR.ID",
                "REF_AREA",
                "TIME_PERIOD",
                "LATEST_ACTUAL_ANNUAL_DATA",
                "COUNTRY_UPDATE_DATE",
                "PUBLICATION_DATE"));
    }

    /** Further titles that have a meaning; their words may stand in rows of figures too. */
    private static final Set<String> WORDS = Set.of(
            "country",
            "dataset",
            "frequency",
            "indicator",
            "notes",
            "scale",
            "time",
            "unit",
            "units",
            "value",
            "obs_value",
            "freq",
            "unit_mult");

    /** Titles without a meaning for the figures may stand there twice. */
    private static final Set<String> NOTES =
            Set.of("notes", "subject notes", "country/series-specific notes", "dataset", "country_update_date");

    private static final int LONGEST_TITLE = 40;
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\[.*]");
    private static final Pattern FORMULA = Pattern.compile("=.*");

    private final SourceRow row;
    private final boolean workbook;
    private final int width;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Integer> doubled = new ArrayList<>();

    Headings(SourceRow row, boolean workbook) {
        this.row = row;
        this.workbook = workbook;
        this.width = row.width();
        for (int i = 0; i < width; i++) {
            String heading = row.cell(i);
            if (columns.putIfAbsent(plain(heading), i) != null && isTitle(heading) && !NOTES.contains(plain(heading))) {
                doubled(i);
            }
        }
    }

    private static String plain(String title) {
        return BRACKETS.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Notes that a column has a title that another one has already, so that nobody knows which of them counts. */
    void doubled(int column) {
        doubled.add(column);
    }

    /** Whether the heading is one that is known, of whatever form. */
    static boolean isTitle(String heading) {
        String plain = plain(heading);
        return TITLES.contains(plain) || WORDS.contains(plain);
    }

    /** Whether a cell of the row is one of the titles that stand in headers only. */
    private static boolean haveTitle(SourceRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int length = row.cells().get(i).length();
            if (length > 2 && length <= LONGEST_TITLE && TITLES.contains(row.cell(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row has a title that stands in headers only, or one of the others at its place in this header. */
    boolean mayBeRepeatedBy(SourceRow below) {
        for (int i = 0; i < width; i++) {
            String heading = row.cell(i);
            if (heading.length() > 2
                    && !Character.isDigit(heading.charAt(0))
                    && heading.equalsIgnoreCase(below.cell(i))) {
                return true;
            }
        }
        return haveTitle(below);
    }

    SourceRow row() {
        return row;
    }

    boolean inWorkbook() {
        return workbook;
    }

    int width() {
        return width;
    }

    boolean have(String title) {
        return columns.containsKey(title);
    }

    boolean haveOneOf(String... titles) {
        return column(titles) >= 0;
    }

    /** The column of the first title that there is, or -1. */
    int column(String... titles) {
        for (String title : titles) {
            Integer column = columns.get(title);
            if (column != null) {
                return column;
            }
        }
        return -1;
    }

    /** What the row has below the first title that there is. */
    String text(SourceRow below, String... titles) {
        return below.cell(column(titles));
    }

    /** The code of a cell that may carry its label too, as in {@code KOR: Korea}. */
    String code(SourceRow below, String... titles) {
        String text = text(below, titles);
        int colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon).strip();
    }

    /** The place in the row below the title. */
    Place place(SourceRow below, String... titles) {
        return new Place(below.line(), Math.max(column(titles), 0) + 1);
    }

    /** Whether the row has as many cells as there are headings; a workbook does not store the empty ones at the end. */
    boolean fit(SourceRow below, FigureCollector figures) {
        doubled.forEach(it -> figures.add(Finding.at(row.line(), it + 1, Kind.COLUMN_TWICE, row.cell(it))));
        doubled.clear();
        int found = below.cells().size();
        if (!workbook && found < width) {
            if (isBroken(below, figures)) {
                return false;
            }
            figures.add(
                    Finding.at(below.line(), found, Kind.ROW_CUT_OFF, String.valueOf(found), String.valueOf(width)));
            return false;
        }
        int wide = below.width();
        if (wide > width) {
            figures.add(Finding.at(
                    below.line(), width + 1, Kind.ROW_TOO_LONG, String.valueOf(wide), String.valueOf(width)));
            return false;
        }
        return true;
    }

    private static boolean isBroken(SourceRow row, FigureCollector figures) {
        for (int i = 0; i < row.cells().size(); i++) {
            String broken = BrokenText.in(row.cell(i));
            if (broken != null) {
                figures.add(Finding.at(row.line(), i + 1, Kind.WRONG_ENCODING, broken));
                return true;
            }
        }
        return false;
    }

    /** Whether the cells that say what a row is about can be read; what cannot be is noted. */
    boolean readable(SourceRow below, FigureCollector figures, String... titles) {
        for (String title : titles) {
            String text = text(below, title);
            String broken = BrokenText.in(text);
            if (broken != null) {
                figures.add(new Finding(Kind.WRONG_ENCODING, place(below, title), List.of(broken)));
                return false;
            }
            if (FORMULA.matcher(text).matches()) {
                figures.add(new Finding(Kind.FORMULA_WITHOUT_VALUE, place(below, title), List.of(text)));
                return false;
            }
        }
        return true;
    }
}
