package org.wego.membership.economy.layout;

import com.neovisionaries.i18n.CountryCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Form;
import org.wego.membership.economy.file.SourceRow;

/**
 * One row a country and year, as the World Bank's DataBank lays it out: with a column for each series, whose heading
 * ends with its code in brackets, or with one column of values and one of series.
 */
final class LongLayout implements Layout {

    private static final String CODE = "NY.GDP.PCAP.PP.CD";
    private static final Pattern SERIES = Pattern.compile(".*\\[([A-Z0-9]++(?:\\.[A-Z0-9]++)++)]");
    private static final String[] SERIES_CODE = {"series code", "indicator code"};

    private final Headings headings;
    private final int values;
    private boolean told;

    private LongLayout(Headings headings, int values) {
        this.headings = headings;
        this.values = values;
    }

    static @Nullable LongLayout of(Headings headings) {
        if (!headings.have("time") || !headings.haveOneOf("country code", "country name")) {
            return null;
        }
        if (headings.have("value") && headings.haveOneOf(SERIES_CODE)) {
            return new LongLayout(headings, headings.column("value"));
        }
        int series = 0;
        int wanted = -1;
        for (int i = 0; i < headings.width(); i++) {
            Matcher heading = SERIES.matcher(headings.row().cell(i));
            if (heading.matches()) {
                series++;
                if (heading.group(1).equals(CODE)) {
                    if (wanted >= 0) {
                        headings.doubled(i);
                    }
                    wanted = wanted < 0 ? i : wanted;
                }
            }
        }
        return series > 0 ? new LongLayout(headings, wanted) : null;
    }

    @Override
    public Form form() {
        return Form.DATABANK_LONG;
    }

    @Override
    public boolean mayBeHeader(SourceRow row) {
        return headings.mayBeRepeatedBy(row);
    }

    @Override
    public void row(SourceRow row, FigureCollector figures) {
        if (row.isBlank()
                || WorldBankNotes.take(row, figures)
                || !headings.fit(row, figures)
                || !headings.readable(
                        row, figures, "country code", "country name", "time", "series code", "indicator code")) {
            return;
        }
        String series = headings.text(row, SERIES_CODE);
        if (values < 0) {
            otherSubjects(figures);
        } else if (headings.haveOneOf(SERIES_CODE) && !series.equals(CODE)) {
            figures.otherSubject(series);
        } else {
            figures.subjectSeen();
            if (SubjectWords.fit(headings, row, figures, "series name", "indicator name") && fits(figures)) {
                figure(row, figures);
            }
        }
    }

    /** Whether the heading above the figures does not contradict its own code. */
    private boolean fits(FigureCollector figures) {
        String heading = headings.row().cell(values);
        boolean fits = !SubjectWords.contradict(heading);
        if (!fits && !told) {
            figures.add(Finding.at(headings.row().line(), values + 1, Kind.OTHER_UNITS, heading));
            told = true;
        }
        return fits;
    }

    private void otherSubjects(FigureCollector figures) {
        for (int i = 0; i < headings.width(); i++) {
            Matcher heading = SERIES.matcher(headings.row().cell(i));
            if (heading.matches()) {
                figures.otherSubject(heading.group(1));
            }
        }
    }

    private void figure(SourceRow row, FigureCollector figures) {
        String time = headings.text(row, "time");
        String code = headings.text(row, "time code");
        boolean known = YearColumns.isYear(time)
                && (code.isEmpty() || (YearColumns.isYear(code) && YearColumns.year(code) == YearColumns.year(time)));
        if (!known) {
            figures.add(Finding.at(
                    row.line(),
                    headings.column("time") + 1,
                    Kind.BAD_YEARS,
                    code.isEmpty() ? time : time + " (" + code + ")"));
            return;
        }
        String countryCode = headings.text(row, "country code");
        String name = headings.text(row, "country name");
        CountryCode country = figures.country(countryCode, name, row.line());
        if (country != null) {
            int year = YearColumns.year(time);
            figures.figure(
                    country,
                    year,
                    countryCode.isEmpty() ? name : countryCode,
                    row.cell(values),
                    new Finding.Place(row.line(), values + 1),
                    year);
        }
    }
}
