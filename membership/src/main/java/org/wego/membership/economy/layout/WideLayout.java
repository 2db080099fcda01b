package org.wego.membership.economy.layout;

import com.neovisionaries.i18n.CountryCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.Form;
import org.wego.membership.economy.file.SourceRow;

/** One row a country and subject, one column a year: the IMF's downloads and workbooks, the World Bank's tables. */
final class WideLayout implements Layout {

    private static final Pattern EDITION =
            Pattern.compile("International Monetary Fund, World Economic Outlook Database,\\s*(\\p{L}+ \\d{4})\\W*");

    /** The World Bank's file of all countries goes by code from Aruba to Zimbabwe, whatever the year. */
    private static final String FIRST = "ABW";

    private static final String LAST = "ZWE";

    /** The IMF's goes from Afghanistan to Zimbabwe, by code or by name. */
    private static final Pattern IMF_FIRST = Pattern.compile("AFG|Afghanistan.*");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private static final Pattern IMF_LAST = Pattern.compile("ZWE|Zimbabwe");
    /** A file of fewer countries is one of those that somebody chose. */
    private static final int ALL = 50;

    private final Form form;
    private final Headings headings;
    private @Nullable YearColumns years;
    private String edition = "";
    private String first = "";
    private String last = "";
    private int countries;

    private WideLayout(Form form, Headings headings) {
        this.form = form;
        this.headings = headings;
    }

    static @Nullable WideLayout of(Headings headings) {
        boolean coded = headings.have("weo subject code") && headings.haveOneOf("iso", "country");
        boolean described = headings.have("subject descriptor") && headings.have("country");
        if (coded || described) {
            return new WideLayout(headings.inWorkbook() ? Form.WEO_WORKBOOK : Form.IMF_TEXT, headings);
        }
        return headings.have("country code") && headings.haveOneOf("indicator code", "series code")
                ? new WideLayout(headings.inWorkbook() ? Form.WORLD_BANK_WORKBOOK : Form.WORLD_BANK_CSV, headings)
                : null;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String source() {
        return edition.isEmpty() ? publisher() : publisher() + ", " + edition;
    }

    @Override
    public boolean mayBeHeader(SourceRow row) {
        boolean coded = CODE.matcher(headings.text(row, "iso", "country code")).matches();
        int least = headings.haveOneOf("iso", "country code") && !coded ? 1 : 2;
        return headings.mayBeRepeatedBy(row) || YearColumns.repeated(years, headings, row, least);
    }

    @Override
    public void row(SourceRow row, FigureCollector figures) {
        if (years == null) {
            years = YearColumns.of(headings, figures);
        }
        if (row.isBlank()) {
            return;
        }
        Matcher named = EDITION.matcher(row.cell(0));
        if (row.width() == 1 && named.matches()) {
            edition = named.group(1);
            figures.edition("WEO " + edition, new Place(row.line(), 1));
        } else if (!(form.ofWorldBank() && WorldBankNotes.take(row, figures)) && headings.fit(row, figures)) {
            String label = label(row);
            countries += label.equals(last) ? 0 : 1;
            last = label;
            first = first.isEmpty() ? last : first;
            subject(row, years, figures);
        }
    }

    private void subject(SourceRow row, YearColumns columns, FigureCollector figures) {
        if (!headings.readable(
                row,
                figures,
                "iso",
                "country",
                "country code",
                "country name",
                "weo subject code",
                "indicator code",
                "series code",
                "subject descriptor",
                "units")) {
            return;
        }
        String code = headings.text(row, "weo subject code", "indicator code", "series code");
        String title = headings.text(row, "subject descriptor", "indicator name", "series name");
        String units = headings.text(row, "units");
        if (!isWanted(code, title, units)) {
            figures.otherSubject(code.isEmpty() ? units.isEmpty() ? title : title + " (" + units + ")" : code);
            return;
        }
        figures.subjectSeen();
        if (!SubjectWords.fit(headings, row, figures, "subject descriptor", "indicator name", "series name", "units")) {
            return;
        }
        String scale = headings.text(row, "scale");
        if (!units.isEmpty() && !units.toLowerCase(Locale.ROOT).contains("international dollar")) {
            add(row, "units", Kind.OTHER_UNITS, figures);
        }
        if (!scale.isEmpty() && !scale.equalsIgnoreCase("units")) {
            add(row, "scale", Kind.OTHER_SCALE, figures);
        }
        figures(row, columns, figures);
    }

    private void add(SourceRow row, String title, Kind kind, FigureCollector figures) {
        figures.add(Finding.at(row.line(), headings.column(title) + 1, kind, headings.text(row, title)));
    }

    private void figures(SourceRow row, YearColumns columns, FigureCollector figures) {
        CountryCode country = figures.country(
                headings.text(row, "iso", "country code"), headings.text(row, "country", "country name"), row.line());
        if (country == null) {
            return;
        }
        String label = label(row);
        String estimates = "estimates start after";
        Integer lastActual = LastActual.of(headings.text(row, estimates), headings.place(row, estimates), figures);
        columns.read(
                row,
                figures,
                (year, text, place) -> figures.figure(
                        country, year, label, text, place, form.ofWorldBank() ? Integer.valueOf(year) : lastActual));
    }

    private String label(SourceRow row) {
        String code = headings.text(row, "iso", "country code");
        return code.isEmpty() ? headings.text(row, "country", "country name") : code;
    }

    /** Without codes the subject is recognised by its words: two neighbours differ in prices or units only. */
    private static boolean isWanted(String code, String title, String units) {
        return switch (code) {
            case "PPPPC", "NY.GDP.PCAP.PP.CD" -> true;
            case "" ->
                title.equalsIgnoreCase("Gross domestic product per capita, current prices")
                        && units.toLowerCase(Locale.ROOT).contains("international dollar");
            default -> false;
        };
    }

    @Override
    public void end(int lastLine, FigureCollector figures) {
        if (form == Form.IMF_TEXT && edition.isEmpty() && headings.have("country")) {
            boolean rowsOfMany = headings.have("weo subject code") && (countries < ALL || !goesOnlyPartOfTheWay());
            figures.add(Finding.at(lastLine, 1, rowsOfMany ? Kind.EDITION_LINE_ABSENT : Kind.EDITION_LINE_MISSING));
        }
        // other files of the World Bank have the countries that somebody chose
        if (headings.have("indicator code") && first.equals(FIRST) && !last.equals(LAST)) {
            figures.add(Finding.at(lastLine, headings.column("country code") + 1, Kind.ROWS_MISSING, last, LAST));
        }
    }

    private boolean goesOnlyPartOfTheWay() {
        return IMF_FIRST.matcher(first).matches() && !IMF_LAST.matcher(last).matches();
    }
}
