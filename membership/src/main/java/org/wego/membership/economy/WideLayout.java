package org.wego.membership.economy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Form;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.SourceRow;

/** One row a country and subject, one column a year: the IMF's downloads and workbooks, the World Bank's CSV. */
final class WideLayout implements Layout {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(\\.0)?( \\[YR\\d{4}])?");
    private static final Pattern EDITION =
            Pattern.compile("International Monetary Fund, World Economic Outlook Database,\\s*(\\p{L}+ \\d{4})\\W*");

    /** The World Bank's file of all countries goes by code from Aruba to Zimbabwe, whatever the year. */
    private static final String FIRST = "ABW";

    private static final String LAST = "ZWE";

    private final Form form;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Integer, Integer> years = new LinkedHashMap<>();
    private final int width;
    private final SourceRow header;
    private boolean headerChecked;
    private boolean subjectSeen;
    private String edition = "";
    private String first = "";
    private String last = "";

    private WideLayout(Form form, SourceRow header) {
        this.form = form;
        this.header = header;
        this.width = header.width();
        for (var i = 0; i < width; i++) {
            columns.putIfAbsent(header.cell(i).toLowerCase(Locale.ROOT), i);
        }
    }

    static @Nullable WideLayout of(SourceRow header, Form ifImf) {
        var titles = header.cells().stream().map(String::strip).toList();
        var coded = titles.contains("WEO Subject Code") && (titles.contains("ISO") || titles.contains("Country"));
        var described = titles.contains("Subject Descriptor") && titles.contains("Country");
        var worldBank = titles.contains("Country Code")
                && (titles.contains("Indicator Code") || titles.contains("Series Code"));
        if (coded || described) {
            return new WideLayout(ifImf, header);
        }
        return worldBank ? new WideLayout(Form.WORLD_BANK_CSV, header) : null;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String source() {
        return ofWorldBank() ? WORLD_BANK : edition.isEmpty() ? IMF : IMF + ", " + edition;
    }

    @Override
    public void row(SourceRow row, EditionDraft draft) {
        if (!headerChecked) {
            readYears(draft);
        }
        if (row.isBlank()) {
            return;
        }
        var named = EDITION.matcher(row.cell(0));
        if (row.width() == 1 && named.matches()) {
            edition = named.group(1);
            draft.editionName("WEO " + edition);
        } else if (hasAllCells(row, draft)) {
            last = text(row, "country code");
            first = first.isEmpty() ? last : first;
            subject(row, draft);
        }
    }

    private void readYears(EditionDraft draft) {
        headerChecked = true;
        for (var i = 0; i < width; i++) {
            var heading = header.cell(i);
            var year = YEAR.matcher(heading);
            var known = year.matches() && EditionDraft.isYear(Integer.parseInt(year.group(1)));
            if (known
                    ? years.putIfAbsent(Integer.valueOf(year.group(1)), i) != null
                    : NUMBER.matcher(heading).matches()) {
                draft.add(Finding.at(header.line(), i + 1, Kind.BAD_YEARS, heading));
            }
        }
        if (years.isEmpty()) {
            draft.add(Finding.at(header.line(), 1, Kind.NO_YEARS));
        }
    }

    /** Text rows have a cell for every heading; a workbook does not store the empty ones at the end. */
    private boolean hasAllCells(SourceRow row, EditionDraft draft) {
        var found = row.cells().size();
        if (form != Form.WEO_WORKBOOK && found < width) {
            draft.add(Finding.at(row.line(), found, Kind.ROW_CUT_OFF, String.valueOf(found), String.valueOf(width)));
            return false;
        }
        if (row.width() > width) {
            draft.add(Finding.at(
                    row.line(), width + 1, Kind.ROW_TOO_LONG, String.valueOf(row.width()), String.valueOf(width)));
            return false;
        }
        return true;
    }

    private void subject(SourceRow row, EditionDraft draft) {
        var code = text(row, "weo subject code", "indicator code", "series code");
        var title = text(row, "subject descriptor", "indicator name", "series name");
        var units = text(row, "units");
        if (!isWanted(code, title, units)) {
            draft.subject(code.isEmpty() ? units.isEmpty() ? title : title + " (" + units + ")" : code);
            return;
        }
        subjectSeen = true;
        var scale = text(row, "scale");
        if (!units.isEmpty() && !units.toLowerCase(Locale.ROOT).contains("international dollar")) {
            draft.add(Finding.at(row.line(), column("units") + 1, Kind.OTHER_UNITS, units));
        }
        if (!scale.isEmpty() && !scale.equalsIgnoreCase("units")) {
            draft.add(Finding.at(row.line(), column("scale") + 1, Kind.OTHER_SCALE, scale));
        }
        figures(row, draft);
    }

    private void figures(SourceRow row, EditionDraft draft) {
        var code = text(row, "iso", "country code");
        var name = text(row, "country", "country name");
        var country = draft.country(code, name, row.line());
        if (country != null) {
            var label = code.isEmpty() ? name : code;
            var lastActual = lastActual(row);
            years.forEach((year, column) -> draft.figure(
                    country,
                    year,
                    label,
                    row.cell(column),
                    new Finding.Place(row.line(), column + 1),
                    ofWorldBank() ? Integer.valueOf(year) : lastActual));
        }
    }

    /** Without codes the subject is recognised by its words: two neighbours differ in prices or units only. */
    private boolean isWanted(String code, String title, String units) {
        return switch (code) {
            case "PPPPC", "NY.GDP.PCAP.PP.CD" -> true;
            case "" ->
                title.equalsIgnoreCase("Gross domestic product per capita, current prices")
                        && units.toLowerCase(Locale.ROOT).contains("international dollar");
            default -> false;
        };
    }

    private @Nullable Integer lastActual(SourceRow row) {
        var text = text(row, "estimates start after");
        return text.matches("\\d{1,4}(\\.0)?") ? Integer.valueOf(text.replace(".0", "")) : null;
    }

    @Override
    public void end(int lastLine, EditionDraft draft) {
        if (!subjectSeen) {
            draft.add(Finding.of(Kind.SUBJECT_MISSING, draft.subjects()));
        }
        if (form == Form.IMF_TEXT && edition.isEmpty() && columns.containsKey("country")) {
            draft.add(Finding.at(lastLine, 1, Kind.EDITION_LINE_MISSING));
        }
        // other files of the World Bank have the countries that somebody chose
        if (columns.containsKey("indicator code") && first.equals(FIRST) && !last.equals(LAST)) {
            draft.add(Finding.at(lastLine, column("country code") + 1, Kind.ROWS_MISSING, last, LAST));
        }
    }

    private boolean ofWorldBank() {
        return form == Form.WORLD_BANK_CSV;
    }

    private int column(String title) {
        return columns.getOrDefault(title, -1);
    }

    private String text(SourceRow row, String... titles) {
        for (var title : titles) {
            if (column(title) >= 0) {
                return row.cell(column(title));
            }
        }
        return "";
    }
}
