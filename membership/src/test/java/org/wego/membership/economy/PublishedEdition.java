package org.wego.membership.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.economy.EditionReadingTests.START_2017;
import static org.wego.membership.economy.EditionReadingTests.text;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wego.membership.economy.EditionReadingTests.Read;
import org.wego.membership.economy.file.Form;
import org.wego.membership.place.CountryName;

/** A whole edition, to be put into the forms of its publishers; every cell of it must come out of each again. */
final class PublishedEdition {

    static final List<Integer> YEARS = IntStream.rangeClosed(1990, 2017).boxed().toList();

    static final String MAPPER =
            "GDP per capita, current prices (Purchasing power parity; international dollars per capita)";

    private PublishedEdition() {}

    /** The edition of April 2017 by country, one figure a year or an empty text. */
    static Map<CountryCode, List<String>> edition() throws IOException {
        TreeMap<CountryCode, List<String>> edition = new TreeMap<>();
        Read.of(text(START_2017, StandardCharsets.UTF_8))
                .figures()
                .forEach((country, figures) -> edition.put(
                        country,
                        YEARS.stream()
                                .map(year -> figures.containsKey(year)
                                        ? figures.get(year).value().toPlainString()
                                        : "")
                                .toList()));
        return edition;
    }

    static void isWhole(Read read, Form form) throws IOException {
        assertThat(read.preview().errors())
                .as("%s", read.preview().findings().stream().limit(3).toList())
                .isZero();
        assertThat(read.preview().form()).isEqualTo(form);
        ArrayList<String> differing = new ArrayList<>();
        Map<CountryCode, List<String>> edition = edition();
        edition.forEach((country, figures) -> {
            for (int i = 0; i < figures.size(); i++) {
                Integer year = YEARS.get(i);
                GdpFigure figure =
                        read.figures().getOrDefault(country, Map.of()).get(year);
                String expected = figures.get(i);
                if (expected.isEmpty()
                        ? figure != null
                        : figure == null || figure.value().compareTo(new BigDecimal(expected)) != 0) {
                    differing.add(country + " " + year + ": " + expected + ", " + figure);
                }
            }
        });
        assertThat(differing).isEmpty();
        assertThat(read.figures().keySet()).isEqualTo(edition.keySet());
    }

    static String years(String separator) {
        return YEARS.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }

    static String quoted(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static String code(CountryCode country) {
        return switch (country) {
            case XK -> "KOS";
            case PS -> "WBG";
            default -> country.getAlpha3();
        };
    }

    /** The export of the data mapper of the International Monetary Fund, line by line. */
    static List<String> mapper() throws IOException {
        ArrayList<String> lines = new ArrayList<>(List.of(MAPPER + "\t" + years("\t"), ""));
        edition()
                .forEach((country, figures) -> lines.add(nameOf(country) + "\t"
                        + figures.stream()
                                .map(it -> it.isEmpty() ? "no data" : it)
                                .collect(Collectors.joining("\t"))));
        lines.addAll(List.of(
                "",
                "Advanced economies" + "\t1000.5".repeat(YEARS.size()),
                "Africa (Region)" + "\t1000.5".repeat(YEARS.size()),
                "World" + "\t1000.5".repeat(YEARS.size()),
                "",
                "\u00A9IMF, 2017"));
        return lines;
    }

    private static String nameOf(CountryCode country) {
        return switch (country) {
            case CN -> "China, People's Republic of";
            case CD -> "Congo, Dem. Rep. of the ";
            case CG -> "Congo, Republic of ";
            case KR -> "Korea, Republic of";
            case TR -> "T\u00FCrkiye, Republic of";
            case TW -> "Taiwan Province of China";
            case PS -> "West Bank and Gaza";
            case FM -> "Micronesia, Fed. States of";
            default -> CountryName.of(country);
        };
    }
}
