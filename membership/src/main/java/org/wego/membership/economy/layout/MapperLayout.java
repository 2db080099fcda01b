package org.wego.membership.economy.layout;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.Form;
import org.wego.membership.economy.file.SourceRow;

/** The export of the IMF's DataMapper: the first heading is the subject, below it stand countries by name. */
final class MapperLayout implements Layout {

    private static final Pattern SUBJECT = Pattern.compile(".*\\p{L}{2}.*\\(.*\\p{L}.*\\)");
    private static final Pattern WANTED = Pattern.compile(
            "(?i)GDP per capita, current prices\\s*\\(purchasing power parity; international dollars? per capita\\)");
    private static final Pattern FOOTER = Pattern.compile("(?i)(\u00A9|\\(c\\))\\s*IMF.*");

    private final Headings headings;
    private final String subject;
    private @Nullable YearColumns years;
    private boolean complete;
    private String last = "";

    private MapperLayout(Headings headings) {
        this.headings = headings;
        this.subject = headings.row().cell(0);
    }

    static @Nullable MapperLayout of(Headings headings) {
        return isHeader(headings.row()) ? new MapperLayout(headings) : null;
    }

    /** A subject with its unit in parentheses, and years behind it. */
    private static boolean isHeader(SourceRow row) {
        return YearColumns.isYear(row.cell(1)) && SUBJECT.matcher(row.cell(0)).matches();
    }

    @Override
    public Form form() {
        return Form.IMF_DATAMAPPER;
    }

    @Override
    public boolean mayBeHeader(SourceRow row) {
        return headings.mayBeRepeatedBy(row) || isHeader(row) || YearColumns.repeated(years, headings, row, 2);
    }

    @Override
    public void row(SourceRow row, FigureCollector figures) {
        if (years == null) {
            years = YearColumns.of(headings, figures);
            if (WANTED.matcher(subject).matches()) {
                figures.subjectSeen();
            } else {
                figures.otherSubject(subject);
            }
        }
        String name = row.cell(0);
        if (FOOTER.matcher(name).matches()) {
            complete = true;
        } else if (!row.isBlank() && headings.fit(row, figures)) {
            complete = false;
            last = name;
            country(row, name, years, figures);
        }
    }

    private void country(SourceRow row, String name, YearColumns columns, FigureCollector figures) {
        if (!WANTED.matcher(subject).matches() || !headings.readable(row, figures, subject.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (name.isEmpty()) {
            figures.add(Finding.at(row.line(), 1, Kind.COUNTRY_MISSING));
            return;
        }
        CountryCode country = figures.country("", name, row.line());
        if (country != null) {
            columns.read(row, figures, (year, text, place) -> figures.figure(country, year, name, text, place, null));
        }
    }

    @Override
    public void end(int lastLine, FigureCollector figures) {
        if (!complete && !headings.inWorkbook()) {
            figures.add(new Finding(Kind.FOOTER_MISSING, new Place(lastLine, 1), List.of(last)));
        }
    }
}
