package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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
import org.wego.membership.economy.FigureText.DecimalMark;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.layout.FigureCollector;
import org.wego.membership.economy.layout.Layout;
import org.wego.membership.organisation.CountryName;

/**
 * Collects what a file says. Its size is bounded by countries and years, and by {@link EditionPreview#LISTED} for
 * everything that is listed, however large the file.
 */
class EditionDraft implements FigureCollector {

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
    private static final int LONGEST_SUBJECT = 200;
    private static final int LISTED = EditionPreview.LISTED;

    private final DraftCountries rows;
    private final DecimalMark mark;
    private final Map<CountryCode, NavigableMap<Integer, Held>> series = new EnumMap<>(CountryCode.class);
    private final Set<String> subjects = new TreeSet<>();
    private final List<Skipped> skippedCells = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Map<CountryCode, Integer> lastActual = new EnumMap<>(CountryCode.class);
    private boolean subjectSeen;
    private int withPoint;
    private int withComma;
    private int skipped;
    private int jumping;
    private int errorCount;
    private int warningCount;
    private @Nullable String editionName;
    private @Nullable LocalDate publishedOn;

    EditionDraft(Countries countries, DecimalMark mark) {
        this.rows = new DraftCountries(countries);
        this.mark = mark;
    }

    @Override
    public void add(Finding finding) {
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

    @Override
    public void otherSubject(String subject) {
        if (subjects.size() < LISTED && !subject.isEmpty()) {
            subjects.add(shortened(subject, LONGEST_SUBJECT));
        }
    }

    @Override
    public void subjectSeen() {
        subjectSeen = true;
    }

    /** Complains if no row was about the wanted subject, unless no row could be read at all. */
    void requireSubject() {
        if (!subjectSeen && (isSound() || !subjects.isEmpty())) {
            add(Finding.of(Kind.SUBJECT_MISSING, String.join(", ", subjects)));
        }
    }

    /** Whether there are figures, or what should be some. */
    boolean hasFigures() {
        return !series.isEmpty() || errorCount > 0;
    }

    /** Whether figures have decimal points, and none has a decimal comma. */
    boolean hasOnlyPoints() {
        return withPoint > 0 && withComma == 0;
    }

    /** Suggests a name for the edition. */
    void editionName(String name) {
        editionName = name;
    }

    @Override
    public void edition(String name, Place place) {
        if (editionName != null && !editionName.equals(name)) {
            add(new Finding(Kind.TWO_EDITIONS, place, List.of(name, editionName)));
        }
        editionName = name;
    }

    @Override
    public void publishedOn(LocalDate day) {
        publishedOn = day;
    }

    @Override
    public @Nullable CountryCode country(String code, String name, int line) {
        return rows.country(code, name, line, this);
    }

    @Override
    public void lastActual(CountryCode country, int year) {
        lastActual.put(country, year);
    }

    @Override
    public void figure(
            CountryCode country, int year, String label, String text, Place place, @Nullable Integer lastActualOfRow) {
        switch (FigureText.read(text, mark)) {
            case FigureText.Missing missing -> {
                keep(skippedCells, new Skipped(label, year, text, missing.reason(), place));
                skipped++;
            }
            case FigureText.Bad bad -> {
                withPoint += bad.kind() == Kind.DECIMAL_POINT ? 1 : 0;
                add(new Finding(bad.kind(), place, List.of(shortened(text))));
            }
            case FigureText.Figure figure -> {
                withComma += FigureText.needsComma(text) ? 1 : 0;
                var value = figure.value();
                if (value.compareTo(LEAST) < 0 || value.compareTo(MOST) > 0) {
                    add(new Finding(Kind.IMPLAUSIBLE, place, List.of(shortened(text))));
                } else {
                    hold(
                            country,
                            year,
                            new Held(value, figure.whole(), figure.grouped(), text, place, lastActualOfRow));
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

    /**
     * Notes that the countries are missing which the edition has, at the row after which the file may be cut off; not
     * of a file of which nothing was read.
     */
    void gone(int count, String names, String from) {
        if (series.isEmpty()) {
            return;
        }
        add(new Finding(
                Kind.COUNTRIES_GONE, rows.last(), List.of(String.valueOf(count), names, from, rows.lastLabel())));
    }

    Map<CountryCode, NavigableMap<Integer, Held>> series() {
        return series;
    }

    /** The figures; where the file does not say what is actual, years from the one of publication on are estimates. */
    Collection<GdpFigure> figures(LocalDate published) {
        var figures = new ArrayList<GdpFigure>();
        series.forEach((country, years) -> years.forEach((year, held) -> {
            var ofRow = held.lastActual();
            var lastYear = ofRow == null ? lastActual.getOrDefault(country, published.getYear() - 1) : ofRow;
            figures.add(new GdpFigure(country, year, held.value(), year > lastYear));
        }));
        return figures;
    }

    /**
     * @param layout null if none was recognised
     * @param table the sheet or part of an archive that was read, or null if the file is one table
     * @param tables those of which one must be chosen first
     */
    EditionPreview preview(
            EditionFile file,
            @Nullable Layout layout,
            String encoding,
            @Nullable String table,
            List<String> tables,
            @Nullable EditionSummary comparedWith,
            @Nullable EditionSummary sameFile) {
        var matched = new ArrayList<Matched>();
        series.forEach((country, years) -> matched.add(
                new Matched(country, rows.label(country), years.size(), years.firstKey(), years.lastKey())));
        var findings = new ArrayList<>(errors);
        findings.addAll(warnings);
        return new EditionPreview(
                file.name(),
                file.digest(),
                layout == null ? null : layout.form(),
                encoding,
                table,
                tables,
                layout == null ? "" : layout.source(),
                editionName,
                publishedOn,
                matched.stream().mapToInt(Matched::figures).sum(),
                List.copyOf(matched),
                rows.unmatched(),
                rows.aggregates(),
                rows.ignored(),
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

    private static <T> void keep(List<T> list, T entry) {
        if (list.size() < LISTED) {
            list.add(entry);
        }
    }

    private static String shortened(String text) {
        return shortened(text, 40);
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "\u2026" : text;
    }
}
