package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionPreview.Matched;
import org.wego.membership.economy.EditionPreview.Skipped;
import org.wego.membership.economy.EditionPreview.Unmatched;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.name.Excerpt;
import org.wego.membership.organisation.CountryName;

/**
 * Collects what a file says. Its size is bounded by countries and years, and by {@link EditionPreview#LISTED} for
 * everything that is listed, however large the file.
 */
class EditionDraft {

    /** A figure with where it comes from; {@code lastActual} is the last year of actual data, if the file says so. */
    record Held(
            BigDecimal value,
            boolean whole,
            boolean grouped,
            String text,
            Place place,
            @Nullable Integer lastActual) {}

    /** Ten times below and ten times above what any country ever had. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private static final BigDecimal MOST = new BigDecimal("1000000");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LISTED = EditionPreview.LISTED;

    private final Countries countries;
    private final Map<CountryCode, NavigableMap<Integer, Held>> series = new EnumMap<>(CountryCode.class);
    private final Map<CountryCode, String> labels = new EnumMap<>(CountryCode.class);
    private final Map<String, Unmatched> unmatched = new LinkedHashMap<>();
    private final Set<String> aggregates = new TreeSet<>();
    private final Set<String> ignored = new TreeSet<>();
    private final Set<String> subjects = new TreeSet<>();
    private final List<Skipped> skippedCells = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private int skipped;
    private int jumping;
    private int errorCount;
    private int warningCount;
    private @Nullable Place last;
    private String lastLabel = "";
    private @Nullable String editionName;
    private @Nullable LocalDate publishedOn;

    EditionDraft(Countries countries) {
        this.countries = countries;
    }

    /** Whether figures can be of that year. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    void add(Finding finding) {
        var error = finding.kind().isError();
        keep(error ? errors : warnings, finding);
        if (error) {
            errorCount++;
        } else {
            warningCount++;
        }
    }

    void add(Jump jump) {
        keep(jumps, jump);
        jumping++;
    }

    /** Whether no error was found so far. */
    boolean isSound() {
        return errorCount == 0;
    }

    /** Notes that the file has that subject, which is not the wanted one. */
    void subject(String subject) {
        if (subjects.size() < LISTED && !subject.isEmpty()) {
            subjects.add(Excerpt.of(subject));
        }
    }

    String subjects() {
        return String.join(", ", subjects);
    }

    void editionName(String name) {
        editionName = name;
    }

    void publishedOn(LocalDate day) {
        publishedOn = day;
    }

    /** The country of a row, or null (and noted why) if its figures are to be left out. */
    @Nullable
    CountryCode country(String code, String name, int line) {
        var label = code.isEmpty() ? name : code;
        last = new Place(line, 1);
        lastLabel = name.isEmpty() ? code : name;
        return switch (countries.match(code, name)) {
            case Countries.Known known -> {
                labels.putIfAbsent(known.country(), label);
                yield known.country();
            }
            case Countries.Aggregate _ -> note(aggregates, label);
            case Countries.Ignored _ -> note(ignored, label);
            case Countries.Unknown _ -> {
                if (unmatched.size() < LISTED) {
                    unmatched.putIfAbsent(
                            Countries.key(label), new Unmatched(label, name.isEmpty() ? label : name, line));
                }
                yield null;
            }
        };
    }

    void figure(CountryCode country, int year, String label, String text, Place place, @Nullable Integer lastActual) {
        switch (FigureText.read(text)) {
            case FigureText.Missing missing -> {
                keep(skippedCells, new Skipped(label, year, text, missing.reason(), place));
                skipped++;
            }
            case FigureText.Bad bad -> add(new Finding(bad.kind(), place, List.of(shortened(text))));
            case FigureText.Figure figure -> {
                var value = figure.value();
                if (!isYear(year)) {
                    add(new Finding(Kind.BAD_YEARS, place, List.of(String.valueOf(year))));
                } else if (value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0) {
                    add(new Finding(Kind.IMPLAUSIBLE, place, List.of(shortened(text))));
                } else {
                    hold(country, year, new Held(value, figure.whole(), figure.grouped(), text, place, lastActual));
                }
            }
        }
    }

    private void hold(CountryCode country, int year, Held held) {
        var earlier = series.computeIfAbsent(country, _ -> new TreeMap<>()).putIfAbsent(year, held);
        if (earlier != null) {
            var kind = earlier.value().compareTo(held.value()) == 0 ? Kind.REPEATED : Kind.CONFLICT;
            add(new Finding(
                    kind,
                    held.place(),
                    List.of(
                            CountryName.of(country),
                            String.valueOf(year),
                            String.valueOf(earlier.place().line()))));
        }
    }

    /** Notes that the countries are missing which the edition has, at the row after which the file may be cut off. */
    void gone(int count, String names, String from) {
        add(new Finding(Kind.COUNTRIES_GONE, last, List.of(String.valueOf(count), names, from, lastLabel)));
    }

    Map<CountryCode, NavigableMap<Integer, Held>> series() {
        return series;
    }

    /** The figures; where the file does not say what is actual, years from the one of publication on are estimates. */
    Collection<GdpFigure> figures(LocalDate published) {
        var figures = new ArrayList<GdpFigure>();
        series.forEach((country, years) -> years.forEach((year, held) -> {
            var last = held.lastActual();
            figures.add(
                    new GdpFigure(country, year, held.value(), year > (last == null ? published.getYear() - 1 : last)));
        }));
        return figures;
    }

    /** @param layout null if none was recognised */
    EditionPreview preview(
            EditionFile file,
            @Nullable Layout layout,
            String encoding,
            @Nullable EditionSummary comparedWith,
            @Nullable EditionSummary sameFile) {
        var matched = new ArrayList<Matched>();
        series.forEach((country, years) -> matched.add(new Matched(
                country,
                labels.getOrDefault(country, country.getAlpha3()),
                years.size(),
                years.firstKey(),
                years.lastKey())));
        var findings = new ArrayList<>(errors);
        findings.addAll(warnings);
        return new EditionPreview(
                file.name(),
                file.digest(),
                layout == null ? null : layout.form(),
                encoding,
                layout == null ? "" : layout.source(),
                editionName,
                publishedOn,
                matched.stream().mapToInt(Matched::figures).sum(),
                List.copyOf(matched),
                List.copyOf(unmatched.values()),
                List.copyOf(aggregates),
                List.copyOf(ignored),
                skipped,
                List.copyOf(skippedCells),
                jumping,
                List.copyOf(jumps),
                errorCount,
                warningCount,
                List.copyOf(findings),
                comparedWith,
                sameFile);
    }

    private static @Nullable CountryCode note(Collection<String> list, String label) {
        if (list.size() < LISTED) {
            list.add(label);
        }
        return null;
    }

    private static <T> void keep(List<T> list, T entry) {
        if (list.size() < LISTED) {
            list.add(entry);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
    }
}
