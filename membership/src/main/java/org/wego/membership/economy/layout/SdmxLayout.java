package org.wego.membership.economy.layout;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
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
 * One row a figure, as the IMF's data service answers. The scale is a hint how to show the figure; the data flow from
 * 9.0.0 on gives full units whatever the hint says, the one before must say units, since nobody promised it then.
 */
final class SdmxLayout implements Layout {

    private static final Pattern VERSION = Pattern.compile("WEO\\((\\d+)\\.");
    private static final int FULL_UNITS_SINCE = 9;
    private static final Set<String> UNIT_SCALES = Set.of("", "units", "0");
    /** The standard's power of ten is no hint: it says by what a figure is to be multiplied. */
    private static final Set<String> NO_MULTIPLIERS = Set.of("", "0");

    private static final Set<String> YEARLY = Set.of("", "a", "annual");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String[] COUNTRY = {"country", "ref_area"};
    private static final String[] LAST_ACTUAL = {"lastactualdate", "latest_actual_annual_data"};

    private final Headings headings;

    private SdmxLayout(Headings headings) {
        this.headings = headings;
    }

    static @Nullable SdmxLayout of(Headings headings) {
        return headings.haveOneOf(COUNTRY)
                        && headings.have("indicator")
                        && headings.have("time_period")
                        && headings.have("obs_value")
                ? new SdmxLayout(headings)
                : null;
    }

    @Override
    public Form form() {
        return Form.IMF_SDMX_CSV;
    }

    @Override
    public boolean mayBeHeader(SourceRow row) {
        return headings.mayBeRepeatedBy(row);
    }

    @Override
    public void row(SourceRow row, FigureCollector figures) {
        if (row.isBlank()
                || !headings.fit(row, figures)
                || !headings.readable(
                        row, figures, "country", "ref_area", "indicator", "frequency", "freq", "time_period")) {
            return;
        }
        String subject = headings.code(row, "indicator");
        if (subject.equals("PPPPC")) {
            figures.subjectSeen();
            figure(row, figures);
        } else {
            figures.otherSubject(subject);
        }
    }

    private void figure(SourceRow row, FigureCollector figures) {
        String frequency = frequency(row);
        String period = headings.text(row, "time_period");
        String value = headings.text(row, "obs_value");
        boolean yearly = YEARLY.contains(frequency.toLowerCase(Locale.ROOT));
        boolean ofSeries = period.isEmpty() && value.isEmpty();
        if (!yearly || !(ofSeries || YEAR.matcher(period).matches())) {
            figures.add(new Finding(
                    Kind.BAD_YEARS, headings.place(row, "time_period"), List.of(yearly ? period : frequency)));
            return;
        }
        String scale = headings.code(row, "scale");
        if (!ofSeries && !UNIT_SCALES.contains(scale.toLowerCase(Locale.ROOT)) && !givesFullUnits(row)) {
            figures.add(new Finding(Kind.OTHER_SCALE, headings.place(row, "scale"), List.of(scale)));
            return;
        }
        String multiplier = headings.code(row, "unit_mult");
        if (!ofSeries && !NO_MULTIPLIERS.contains(multiplier)) {
            figures.add(new Finding(Kind.OTHER_SCALE, headings.place(row, "unit_mult"), List.of(multiplier)));
            return;
        }
        if (!SubjectWords.fit(headings, row, figures, "indicator", "unit", "unit_measure")) {
            return;
        }
        PublishedDay.tell(headings.text(row, "publication_date"), figures);
        String code = headings.code(row, COUNTRY);
        CountryCode country = figures.country(code, code, row.line());
        Integer lastActual = LastActual.of(headings.text(row, LAST_ACTUAL), headings.place(row, LAST_ACTUAL), figures);
        if (country == null) {
            return;
        }
        if (!ofSeries) {
            figures.figure(
                    country, Integer.parseInt(period), code, value, headings.place(row, "obs_value"), lastActual);
        } else if (lastActual != null) {
            figures.lastActual(country, lastActual);
        }
    }

    /** How often there is a figure, by the name of the IMF's column or of the standard's; the one that is not yearly counts. */
    private String frequency(SourceRow row) {
        String frequency = headings.code(row, "frequency");
        return YEARLY.contains(frequency.toLowerCase(Locale.ROOT)) ? headings.code(row, "freq") : frequency;
    }

    private boolean givesFullUnits(SourceRow row) {
        Matcher version = VERSION.matcher(headings.text(row, "structure_id", "dataflow", "dataset"));
        return version.find() && Integer.parseInt(version.group(1)) >= FULL_UNITS_SINCE;
    }
}
