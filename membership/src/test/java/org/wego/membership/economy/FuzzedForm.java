package org.wego.membership.economy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import org.wego.membership.economy.FuzzedSheet.Cell;

/** The forms of files that are fuzzed; a new form of the reader belongs here as well. */
enum FuzzedForm {
    /** The least that is read: code, subject, years. */
    PLAIN_TEXT,
    /** The IMF's download with its words, thousands commas and the line that names the edition. */
    IMF_TEXT,
    PLAIN_SEMICOLONS,
    WEO_WORKBOOK,
    SDMX_CSV,
    WORLD_BANK_CSV;

    private static final String SUBJECT = "Gross domestic product per capita, current prices";

    /** The file that says these figures, by code of the country and year. */
    FuzzedSheet sheet(Map<String, Map<Integer, BigDecimal>> figures, NavigableSet<Integer> years) {
        return switch (this) {
            case PLAIN_TEXT -> plain(new FuzzedSheet(false, '\t', false), figures, years);
            case PLAIN_SEMICOLONS -> plain(new FuzzedSheet(false, ';', false), figures, years);
            case WEO_WORKBOOK -> plain(new FuzzedSheet(true, '\t', false), figures, years);
            case IMF_TEXT -> imf(new FuzzedSheet(false, '\t', false), figures, years);
            case SDMX_CSV -> sdmx(new FuzzedSheet(false, ',', false), figures);
            case WORLD_BANK_CSV -> worldBank(new FuzzedSheet(false, ',', true), figures, years);
        };
    }

    private static FuzzedSheet plain(
            FuzzedSheet sheet, Map<String, Map<Integer, BigDecimal>> figures, NavigableSet<Integer> years) {
        sheet.row(header(List.of("ISO", "WEO Subject Code"), years, List.of("Estimates Start After")));
        figures.forEach(
                (code, values) -> sheet.row(row(List.of(code, "PPPPC"), values, years, List.of("2016"), "0.###")));
        return sheet;
    }

    private static FuzzedSheet imf(
            FuzzedSheet sheet, Map<String, Map<Integer, BigDecimal>> figures, NavigableSet<Integer> years) {
        sheet.row(header(
                List.of("ISO", "WEO Subject Code", "Country", "Subject Descriptor", "Units", "Scale"),
                years,
                List.of("Estimates Start After")));
        figures.forEach((code, values) -> {
            sheet.row(cells(
                    List.of(code, "NGDP_RPCH", code, "GDP, constant prices", "Percent change", ""), years, "2.5"));
            sheet.row(row(
                    List.of(code, "PPPPC", code, SUBJECT, "Current international dollar", "Units"),
                    values,
                    years,
                    List.of("2016"),
                    "#,##0.000"));
        });
        sheet.row(List.of(Cell.of("")));
        sheet.row(List.of(Cell.of("International Monetary Fund, World Economic Outlook Database, April 2017")));
        return sheet;
    }

    private static FuzzedSheet sdmx(FuzzedSheet sheet, Map<String, Map<Integer, BigDecimal>> figures) {
        sheet.row(texts(List.of("COUNTRY", "INDICATOR", "FREQUENCY", "TIME_PERIOD", "OBS_VALUE", "SCALE")));
        figures.forEach((code, values) -> values.forEach((year, value) -> {
            List<Cell> cells = texts(List.of(code, "PPPPC", "A", String.valueOf(year)));
            cells.add(new Cell(written(value, "0.###"), value));
            cells.add(Cell.of("Units"));
            sheet.row(cells);
        }));
        return sheet;
    }

    private static FuzzedSheet worldBank(
            FuzzedSheet sheet, Map<String, Map<Integer, BigDecimal>> figures, NavigableSet<Integer> years) {
        sheet.row(texts(List.of("Last Updated Date", "2017-06-30", "")));
        sheet.row(
                header(List.of("Country Name", "Country Code", "Indicator Name", "Indicator Code"), years, List.of()));
        figures.forEach((code, values) -> sheet.row(row(
                List.of(code, code, "GDP per capita, PPP", "NY.GDP.PCAP.PP.CD"),
                values,
                years,
                List.of(),
                "0.000#######")));
        return sheet;
    }

    private static List<Cell> header(List<String> before, NavigableSet<Integer> years, List<String> after) {
        List<Cell> cells = texts(before);
        years.forEach(year -> cells.add(Cell.of(String.valueOf(year))));
        cells.addAll(texts(after));
        return cells;
    }

    private static List<Cell> row(
            List<String> before,
            Map<Integer, BigDecimal> values,
            NavigableSet<Integer> years,
            List<String> after,
            String pattern) {
        List<Cell> cells = texts(before);
        years.forEach(year -> {
            BigDecimal value = values.get(year);
            cells.add(value == null ? Cell.of("n/a") : new Cell(written(value, pattern), value));
        });
        cells.addAll(texts(after));
        return cells;
    }

    private static List<Cell> cells(List<String> before, NavigableSet<Integer> years, String it) {
        List<Cell> cells = texts(before);
        years.forEach(_ -> cells.add(Cell.of(it)));
        cells.add(Cell.of("2016"));
        return cells;
    }

    private static List<Cell> texts(List<String> texts) {
        return new ArrayList<>(texts.stream().map(Cell::of).toList());
    }

    private static String written(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
