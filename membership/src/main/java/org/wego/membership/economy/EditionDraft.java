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
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Doubted;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.EditionPreview.Matched;
import org.wego.membership.economy.EditionPreview.Skipped;
import org.wego.membership.economy.FigureText.DecimalMark;
import org.wego.membership.economy.country.Countries;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.economy.file.Findings;
import org.wego.membership.economy.layout.FigureCollector;
import org.wego.membership.economy.layout.Layout;
import org.wego.membership.place.CountryName;

/**
 * Collects what a file says. Its size is bounded by countries and years, and by {@link EditionPreview#LISTED} for
 * everything that is listed, however large the file.
 */
class EditionDraft implements FigureCollector {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LISTED = EditionPreview.LISTED;

    private final DraftCountries rows;
    private final DecimalMark mark;
    private final Map<CountryCode, NavigableMap<Integer, HeldFigure>> series = new EnumMap<>(CountryCode.class);
    private final Map<String, Doubted> doubted = new LinkedHashMap<>();
    private final DraftSubjects subjects = new DraftSubjects();
    private final List<Skipped> skippedCells = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final Findings findings = new Findings(LISTED);
    private final Map<CountryCode, Integer> lastActual = new EnumMap<>(CountryCode.class);
    private int withPoint;
    private int withComma;
    private int skipped;
    private int jumping;
    private @Nullable String editionName;
    private @Nullable LocalDate publishedOn;

    EditionDraft(Countries countries, DecimalMark mark) {
        this.rows = new DraftCountries(countries);
        this.mark = mark;
    }

    /** Whether figures can be of that year. */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    @Override
    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Notes that a figure of the country, in a row with that code or name, cannot be right. */
    void doubt(CountryCode country, String label, Finding finding) {
        add(finding);
        doubted.merge(
                label, new Doubted(label, country, 1), (known, _) -> new Doubted(label, country, known.errors() + 1));
    }

    void add(Jump jump) {
        keep(jumps, jump);
        jumping++;
    }

    /** Whether no error was found so far. */
    boolean isSound() {
        return findings.errors() == 0;
    }

    @Override
    public void otherSubject(String subject) {
        subjects.other(subject);
    }

    @Override
    public void subjectSeen() {
        subjects.wanted();
    }

    /** Complains if no row was about the wanted subject, unless no row could be read at all. */
    void requireSubject() {
        subjects.missing(isSound()).ifPresent(this::add);
    }

    /** Whether there are figures, or what should be some. */
    boolean hasFigures() {
        return !series.isEmpty() || findings.errors() > 0;
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

    /** What edition the file says it is, if it does. */
    @Nullable
    String editionName() {
        return editionName;
    }

    /** When the file says it was published, if it does. */
    @Nullable
    LocalDate fileDay() {
        return publishedOn;
    }

    /** The last year of which any country has actual data, if the file says so. */
    @Nullable
    Integer lastActual() {
        return Stream.concat(
                        lastActual.values().stream(),
                        series.values().stream()
                                .flatMap(years -> years.values().stream())
                                .map(HeldFigure::lastActual)
                                .filter(Objects::nonNull))
                .max(Integer::compare)
                .orElse(null);
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
                doubt(country, label, new Finding(bad.kind(), place, List.of(FigureFinding.shortened(text))));
            }
            case FigureText.Figure figure -> {
                withComma += FigureText.needsComma(text) ? 1 : 0;
                BigDecimal value = figure.value();
                if (!isYear(year)) {
                    add(new Finding(Kind.BAD_YEARS, place, List.of(String.valueOf(year))));
                } else if (!GdpFigure.isPlausible(value)) {
                    boolean decimalComma = figure.grouped() && GdpFigure.isPlausible(value.movePointLeft(3));
                    Kind kind = decimalComma ? Kind.DECIMAL_COMMA : Kind.IMPLAUSIBLE;
                    doubt(country, label, FigureFinding.of(kind, place, text, country, year));
                } else {
                    hold(
                            country,
                            year,
                            new HeldFigure(
                                    value, figure.whole(), figure.grouped(), label, text, place, lastActualOfRow));
                }
            }
        }
    }

    private void hold(CountryCode country, int year, HeldFigure held) {
        HeldFigure earlier =
                series.computeIfAbsent(country, _ -> new TreeMap<>()).putIfAbsent(year, held);
        if (earlier != null) {
            Kind kind = earlier.value().compareTo(held.value()) == 0 ? Kind.REPEATED : Kind.CONFLICT;
            Finding finding = new Finding(
                    kind,
                    held.place(),
                    List.of(
                            CountryName.of(country),
                            String.valueOf(year),
                            String.valueOf(earlier.place().line())));
            if (kind.isError()) {
                doubt(country, held.label(), finding);
            } else {
                add(finding);
            }
        }
    }

    /** Notes that countries of the edition are missing, at the row after which a file that was read may be cut off. */
    void gone(int count, String names, String from) {
        if (series.isEmpty()) {
            return;
        }
        add(new Finding(
                Kind.COUNTRIES_GONE, rows.last(), List.of(String.valueOf(count), names, from, rows.lastLabel())));
    }

    Map<CountryCode, NavigableMap<Integer, HeldFigure>> series() {
        return series;
    }

    /** The figures; where the file does not say what is actual, years from the one of publication on are estimates. */
    Collection<GdpFigure> figures(LocalDate published) {
        ArrayList<GdpFigure> figures = new ArrayList<>();
        series.forEach((country, years) -> years.forEach((year, held) -> {
            Integer ofRow = held.lastActual();
            Integer lastYear = ofRow == null ? lastActual.getOrDefault(country, published.getYear() - 1) : ofRow;
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
        ArrayList<Matched> matched = new ArrayList<>();
        series.forEach((country, years) -> matched.add(
                new Matched(country, rows.label(country), years.size(), years.firstKey(), years.lastKey())));
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
                doubted.values().stream().limit(LISTED).toList(),
                rows.aggregates(),
                rows.ignored(),
                skipped,
                List.copyOf(skippedCells),
                jumping,
                List.copyOf(jumps),
                findings.errors(),
                findings.warnings(),
                findings.questions(),
                findings.list(),
                comparedWith,
                sameFile);
    }

    private static <T> void keep(List<T> list, T entry) {
        if (list.size() < LISTED) {
            list.add(entry);
        }
    }
}
