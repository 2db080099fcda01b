package org.wego.membership.economy.layout;

import com.neovisionaries.i18n.CountryCode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Form;
import org.wego.membership.economy.file.SourceRow;

/**
 * One row a series, one column a year, as the IMF's data portal gives it as text and workbook. A series is known by its
 * code, such as {@code KOR.PPPPC.A}; country and subject are beside it as codes or as words.
 */
final class PortalLayout implements Layout {

    private static final Pattern SERIES = Pattern.compile("([^.]+)\\.([^.]+)\\.([^.]+)");
    private static final Set<String> YEARLY = Set.of("", "a", "annual");
    private static final Set<String> UNIT_SCALES = Set.of("", "units", "0");
    private static final Pattern DOLLARS =
            Pattern.compile("(?i).*international dollar.*|.*purchasing power.*|.*\\bPPP\\b.*");

    private static final Pattern WORDS = Pattern.compile(
            "(?i)gross domestic product.*current prices.*per capita.*purchasing power parity.*international dollar.*");
    private static final Pattern CODE = Pattern.compile("([A-Z]{3}|G[A-Z]?\\d{2,4})(:.*)?");

    private final Headings headings;
    private @Nullable YearColumns years;

    private PortalLayout(Headings headings) {
        this.headings = headings;
    }

    static @Nullable PortalLayout of(Headings headings) {
        boolean series = headings.have("series_code") || headings.haveOneOf("indicator", "indicator.id");
        return series
                        && headings.haveOneOf("country", "country.id")
                        && headings.haveOneOf("dataset", "obs_measure", "series_code", "indicator.id")
                        && !headings.have("time_period")
                ? new PortalLayout(headings)
                : null;
    }

    @Override
    public Form form() {
        return Form.IMF_PORTAL;
    }

    @Override
    public boolean mayBeHeader(SourceRow row) {
        return headings.mayBeRepeatedBy(row) || YearColumns.repeated(years, headings, row, 2);
    }

    @Override
    public void row(SourceRow row, FigureCollector figures) {
        if (years == null) {
            years = YearColumns.of(headings, figures);
        }
        if (row.isBlank()
                || !headings.fit(row, figures)
                || !headings.readable(
                        row,
                        figures,
                        "series_code",
                        "country.id",
                        "country",
                        "indicator.id",
                        "indicator",
                        "frequency",
                        "unit",
                        "scale")) {
            return;
        }
        Matcher series = SERIES.matcher(headings.text(row, "series_code"));
        boolean known = series.matches();
        String subject = known ? series.group(2) : subject(headings.text(row, "indicator.id", "indicator"));
        String measure = headings.text(row, "obs_measure");
        if (!subject.equals("PPPPC")) {
            figures.otherSubject(subject);
        } else if (!measure.isEmpty() && !measure.equalsIgnoreCase("OBS_VALUE")) {
            figures.otherSubject(subject + " " + measure);
        } else {
            figures.subjectSeen();
            series(row, known ? series.group(1) : "", known ? series.group(3) : "", years, figures);
        }
    }

    /** The code of the subject, which may stand there in words. */
    private static String subject(String text) {
        return WORDS.matcher(text).matches() ? "PPPPC" : text.replaceFirst("\\s*:.*", "");
    }

    private void series(
            SourceRow row, String ofSeries, String frequencyOfSeries, YearColumns columns, FigureCollector figures) {
        String frequency = headings.code(row, "frequency");
        if (!isYearly(frequency) || !isYearly(frequencyOfSeries)) {
            figures.add(Finding.at(
                    row.line(),
                    headings.column("frequency", "series_code") + 1,
                    Kind.BAD_YEARS,
                    isYearly(frequency) ? frequencyOfSeries : frequency));
            return;
        }
        if (!SubjectWords.fit(headings, row, figures, "indicator", "indicator.id", "unit")) {
            return;
        }
        String scale = headings.code(row, "scale");
        if (!UNIT_SCALES.contains(scale.toLowerCase(Locale.ROOT))) {
            figures.add(Finding.at(row.line(), headings.column("scale") + 1, Kind.OTHER_SCALE, scale));
        }
        String unit = headings.text(row, "unit");
        if (!unit.isEmpty() && !DOLLARS.matcher(unit).matches()) {
            figures.add(Finding.at(row.line(), headings.column("unit") + 1, Kind.OTHER_UNITS, unit));
        }
        PublishedDay.tell(headings.text(row, "publication_date"), figures);
        String beside = headings.code(row, "country.id");
        if (!ofSeries.isEmpty() && !beside.isEmpty() && !ofSeries.equalsIgnoreCase(beside)) {
            figures.add(
                    Finding.at(row.line(), headings.column("country.id") + 1, Kind.OTHER_COUNTRY, beside, ofSeries));
            return;
        }
        String code = ofSeries.isEmpty() ? beside : ofSeries;
        String name = headings.text(row, "country");
        String coded = code.isEmpty() && CODE.matcher(name).matches() ? headings.code(row, "country") : code;
        CountryCode country = figures.country(coded, name, row.line());
        if (country != null) {
            String actual = "latest_actual_annual_data";
            Integer lastActual = LastActual.of(headings.text(row, actual), headings.place(row, actual), figures);
            String label = coded.isEmpty() ? name : coded;
            columns.read(
                    row, figures, (year, text, place) -> figures.figure(country, year, label, text, place, lastActual));
        }
    }

    private static boolean isYearly(String frequency) {
        return YEARLY.contains(frequency.toLowerCase(Locale.ROOT));
    }
}
