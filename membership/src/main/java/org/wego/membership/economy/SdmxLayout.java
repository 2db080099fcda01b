package org.wego.membership.economy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Form;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.SourceRow;

/**
 * One row a figure, as the IMF's data service answers. The scale is a hint how to show the figure; the data flow from
 * 9.0.0 on gives full units whatever the hint says, the one before must say units, since nobody promised it then.
 */
final class SdmxLayout implements Layout {

    private static final Pattern VERSION = Pattern.compile("WEO\\((\\d+)\\.");
    private static final int FULL_UNITS_SINCE = 9;
    private static final Set<String> UNIT_SCALES = Set.of("", "units", "0");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern LEADING_YEAR = Pattern.compile("(\\d{4})([-/].*)?");

    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;
    private boolean subjectSeen;

    private SdmxLayout(SourceRow header) {
        this.width = header.width();
        for (var i = 0; i < width; i++) {
            var title = header.cell(i).replaceAll("\\[.*]", "").toUpperCase(Locale.ROOT);
            columns.putIfAbsent(title.equals("REF_AREA") ? "COUNTRY" : title, i);
        }
    }

    static @Nullable SdmxLayout of(SourceRow header) {
        var layout = new SdmxLayout(header);
        return layout.columns.keySet().containsAll(Set.of("COUNTRY", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"))
                ? layout
                : null;
    }

    @Override
    public Form form() {
        return Form.IMF_SDMX_CSV;
    }

    @Override
    public String source() {
        return IMF;
    }

    @Override
    public void row(SourceRow row, EditionDraft draft) {
        if (row.isBlank()) {
            return;
        }
        var found = row.cells().size();
        if (found < width) {
            draft.add(Finding.at(row.line(), found, Kind.ROW_CUT_OFF, String.valueOf(found), String.valueOf(width)));
        } else if (row.width() > width) {
            draft.add(Finding.at(
                    row.line(), width + 1, Kind.ROW_TOO_LONG, String.valueOf(row.width()), String.valueOf(width)));
        } else if (code(row, "INDICATOR").equals("PPPPC")) {
            subjectSeen = true;
            figure(row, draft);
        } else {
            draft.subject(code(row, "INDICATOR"));
        }
    }

    private void figure(SourceRow row, EditionDraft draft) {
        var frequency = code(row, "FREQUENCY");
        var period = text(row, "TIME_PERIOD");
        if (!YEAR.matcher(period).matches() || !(frequency.isEmpty() || frequency.equals("A"))) {
            draft.add(Finding.at(row.line(), place(row, "TIME_PERIOD").column(), Kind.BAD_YEARS, period));
            return;
        }
        if (!UNIT_SCALES.contains(text(row, "SCALE").toLowerCase(Locale.ROOT)) && !givesFullUnits(row)) {
            draft.add(Finding.at(row.line(), place(row, "SCALE").column(), Kind.OTHER_SCALE, text(row, "SCALE")));
            return;
        }
        published(row, draft);
        var code = code(row, "COUNTRY");
        var country = draft.country(code, code, row.line());
        if (country != null) {
            draft.figure(
                    country,
                    Integer.parseInt(period),
                    code,
                    text(row, "OBS_VALUE"),
                    place(row, "OBS_VALUE"),
                    lastActual(row));
        }
    }

    private boolean givesFullUnits(SourceRow row) {
        var version = VERSION.matcher(text(row, "STRUCTURE_ID"));
        return version.find() && Integer.parseInt(version.group(1)) >= FULL_UNITS_SINCE;
    }

    private void published(SourceRow row, EditionDraft draft) {
        var date = text(row, "PUBLICATION_DATE");
        if (!date.isEmpty()) {
            try {
                draft.publishedOn(LocalDate.parse(date));
            } catch (DateTimeException otherForm) {
                // the day of publication is a suggestion only; staff enter it
            }
        }
    }

    private @Nullable Integer lastActual(SourceRow row) {
        for (var title : new String[] {"LASTACTUALDATE", "LATEST_ACTUAL_ANNUAL_DATA"}) {
            var year = LEADING_YEAR.matcher(text(row, title));
            if (year.matches()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }

    @Override
    public void end(int lastLine, EditionDraft draft) {
        if (!subjectSeen) {
            draft.add(Finding.of(Kind.SUBJECT_MISSING, draft.subjects()));
        }
    }

    private Place place(SourceRow row, String title) {
        return new Place(row.line(), columns.getOrDefault(title, 0) + 1);
    }

    private String text(SourceRow row, String title) {
        return row.cell(columns.getOrDefault(title, -1));
    }

    /** The code of a cell that may carry its label too, as in {@code KOR: Korea}. */
    private String code(SourceRow row, String title) {
        var text = text(row, title);
        var colon = text.indexOf(':');
        return colon < 0 ? text : text.substring(0, colon).strip();
    }
}
