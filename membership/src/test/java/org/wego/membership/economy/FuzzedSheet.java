package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making: rows of cells, each of which remembers the figure it is meant to hold, whatever becomes of its
 * text, and how the rows are written down.
 */
class FuzzedSheet {

    /** A cell with the figure that whoever wrote the file had in mind; none if it is no figure. */
    record Cell(String text, @Nullable BigDecimal meant) {

        static Cell of(String text) {
            return new Cell(text, null);
        }

        /** What it says under the heading of a year; another number that came there is what the file says. */
        @Nullable
        BigDecimal figure() {
            return meant == null && text.matches("\\d{1,9}(\\.\\d+)?") ? new BigDecimal(text) : meant;
        }

        Cell spelled(String other) {
            return new Cell(other, meant);
        }
    }

    /** However it is spelled. */
    private static final Pattern YEAR = Pattern.compile("\\D*(\\d{4})(?:\\D.*)?");

    private static final Set<String> COUNTRY = Set.of("iso", "country code", "country");

    final List<List<Cell>> rows = new ArrayList<>();
    final boolean workbook;
    char separator;
    boolean quoted;
    String lineEnd = "\n";
    Charset charset = StandardCharsets.UTF_8;
    String mark = "";
    UnaryOperator<byte[]> damage = bytes -> bytes;
    boolean cutOff;

    FuzzedSheet(boolean workbook, char separator, boolean quoted) {
        this.workbook = workbook;
        this.separator = separator;
        this.quoted = quoted;
    }

    void row(List<Cell> cells) {
        rows.add(new ArrayList<>(cells));
    }

    /** The rows that hold figures, which are those below a header. */
    List<List<Cell>> figureRows() {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.meant() != null))
                .toList();
    }

    /** The row of the headings, or the first one if there is none. */
    List<Cell> header() {
        return rows.stream().filter(FuzzedSheet::isHeader).findFirst().orElse(rows.getFirst());
    }

    static boolean isHeader(List<Cell> row) {
        return columns(row).keySet().stream().anyMatch(COUNTRY::contains);
    }

    private static Map<String, Integer> columns(List<Cell> header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).meant() == null) {
                columns.putIfAbsent(header.get(i).text().strip().toLowerCase(Locale.ROOT), i);
            }
        }
        return columns;
    }

    /** What each cell under a heading of a year, or beside a period, is meant to say, by the header next above. */
    Map<CountryCode, Map<Integer, Set<BigDecimal>>> meant() {
        Map<CountryCode, Map<Integer, Set<BigDecimal>>> meant = new EnumMap<>(CountryCode.class);
        Map<String, Integer> columns = Map.of();
        for (List<Cell> row : rows) {
            if (isHeader(row)) {
                columns = columns(row);
                continue;
            }
            CountryCode country = country(row, columns);
            if (country == null) {
                continue;
            }
            Map<Integer, Set<BigDecimal>> years = meant.computeIfAbsent(country, _ -> new HashMap<>());
            Integer period = columns.get("time_period");
            columns.forEach((heading, column) -> {
                Matcher year =
                        YEAR.matcher(heading.equals("obs_value") && period != null ? text(row, period) : heading);
                BigDecimal figure = column < row.size() ? row.get(column).figure() : null;
                if (year.matches() && figure != null) {
                    years.computeIfAbsent(Integer.valueOf(year.group(1)), _ -> new HashSet<>())
                            .add(figure);
                }
            });
        }
        return meant;
    }

    private static @Nullable CountryCode country(List<Cell> row, Map<String, Integer> columns) {
        Integer column = columns.getOrDefault("iso", columns.getOrDefault("country code", columns.get("country")));
        return column == null
                ? null
                : CountryCode.getByAlpha3Code(text(row, column).toUpperCase(Locale.ROOT));
    }

    private static String text(List<Cell> row, int column) {
        return column < row.size()
                ? row.get(column).text().replace('\u00A0', ' ').strip()
                : "";
    }

    byte[] bytes() throws IOException {
        return damage.apply(workbook ? xlsx() : (mark + text()).getBytes(charset));
    }

    private String text() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted ? '"' + cell.text().replace("\"", "\"\"") + '"' : cell.text())
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining(lineEnd, "", lineEnd));
    }

    /** A text that is a number is a number, as spreadsheets make it. */
    private byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "fuzz", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data");
            for (int line = 0; line < rows.size(); line++) {
                for (int column = 0; column < rows.get(line).size(); column++) {
                    String text = rows.get(line).get(column).text();
                    if (text.matches("\\d{1,9}(\\.\\d{1,12})?")) {
                        sheet.value(line, column, new BigDecimal(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(line, column, text);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
