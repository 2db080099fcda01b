package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.economy.file.Finding.Place;
import org.wego.membership.place.CountryName;

/**
 * Looks at the figures side by side, and at what the editions that are there say of the same country: jumps, lost decimal
 * points, commas that were decimal ones, thousandths.
 */
class FigureChecks {

    private static final BigDecimal JUMP = BigDecimal.valueOf(3);
    /** No country's figure grows or shrinks so much in so few years, nor from one edition to the next. */
    private static final BigDecimal FAR = BigDecimal.valueOf(30);

    private static final int NEARBY = 3;
    /** More years than any edition has. */
    private static final int ANY = 200;

    private static final BigDecimal LEAST_TENFOLD = BigDecimal.valueOf(8);
    private static final BigDecimal MOST_TENFOLD = BigDecimal.valueOf(12);
    /** A file counts as written with decimals if at most one figure in five has none. */
    private static final int WHOLE_SHARE = 5;

    private static final int LEAST_ROW = 3;
    private static final int NAMES = 20;

    private final EditionDraft draft;
    private final @Nullable GdpTable before;
    private final boolean withDecimals;
    private final boolean mostlyWithDecimals;
    private final boolean commasTold;
    private final Map<Place, Finding> contradicted = new HashMap<>();
    private final Set<Place> confirmed = new HashSet<>();
    /** Figures within thirty times of another edition's, which a wrong guess by a thousand never is. */
    private final Set<Place> alike = new HashSet<>();

    private final Map<Place, Finding> tenfold = new HashMap<>();

    private FigureChecks(EditionDraft draft, @Nullable GdpTable before) {
        this.draft = draft;
        this.before = before;
        long all = cells().count();
        long whole = cells().filter(HeldFigure::whole).count();
        this.withDecimals = whole * WHOLE_SHARE <= all;
        this.mostlyWithDecimals = whole * 2 <= all;
        this.commasTold = cells().anyMatch(FigureChecks::tellsOfCommas);
        if (all > 0 && whole == all) {
            draft.add(Finding.of(Kind.NO_DECIMALS));
        }
        if (all == 0 && draft.isSound()) {
            draft.add(Finding.of(Kind.NO_FIGURES));
        }
    }

    /** Checks the figures of the draft among each other and with the edition before, if there is one. */
    static void run(EditionDraft draft, @Nullable GdpTable before) {
        run(draft, before, List.of());
    }

    /**
     * Checks the figures also against all other editions.
     *
     * @param before the edition whose changes are of interest
     * @param editions read one by one, and not at all if the draft has no figures
     */
    static void run(EditionDraft draft, @Nullable GdpTable before, Iterable<GdpTable> editions) {
        FigureChecks checks = new FigureChecks(draft, before);
        if (!draft.series().isEmpty()) {
            editions.forEach(checks::compareWith);
        }
        draft.series().forEach(checks::series);
        if (before != null) {
            checks.gone(before);
        }
    }

    private Stream<HeldFigure> cells() {
        return draft.series().values().stream().flatMap(years -> years.values().stream());
    }

    private void series(CountryCode country, NavigableMap<Integer, HeldFigure> years) {
        if (withDecimals && years.size() >= LEAST_ROW && years.values().stream().allMatch(HeldFigure::whole)) {
            HeldFigure first = years.firstEntry().getValue();
            draft.doubt(
                    country,
                    first.label(),
                    FigureFinding.of(Kind.LOST_DECIMAL_POINT, first.place(), first.text(), country, years.firstKey()));
        }
        years.forEach((year, held) -> {
            doubts(country, years, year, held);
            HeldFigure previous = years.get(year - 1);
            if (previous != null && jumps(previous.value(), held.value())) {
                draft.add(new Jump(country, year, held.value(), year - 1, previous.value(), held.place()));
            }
            GdpFigure old = before == null ? null : before.figure(country, year).orElse(null);
            if (old != null && jumps(old.value(), held.value())) {
                draft.add(new Jump(country, year, held.value(), year, old.value(), held.place()));
            }
        });
    }

    /** The first thing that is wrong with a figure, or else the question whether its point is lost. */
    private void doubts(CountryCode country, NavigableMap<Integer, HeldFigure> years, int year, HeldFigure held) {
        Optional<Finding> wrong = Stream.of(
                        contradicted.get(held.place()),
                        ambiguous(country, year, held),
                        lostPoint(country, years, year, held),
                        farFromYear(country, years, year, held))
                .filter(Objects::nonNull)
                .findFirst();
        if (wrong.isPresent()) {
            draft.doubt(country, held.label(), wrong.get());
        } else if (tenfold.containsKey(held.place())) {
            draft.add(tenfold.get(held.place()));
        } else if (held.whole()
                && mostlyWithDecimals
                && years.size() < LEAST_ROW
                && years.values().stream().allMatch(HeldFigure::whole)
                && !confirmed.contains(held.place())) {
            draft.add(FigureFinding.of(Kind.MAYBE_LOST_DECIMAL_POINT, held.place(), held.text(), country, year));
        }
    }

    /** Whether a figure with a comma can be read in one way only. */
    private static boolean tellsOfCommas(HeldFigure held) {
        return !held.whole() && held.text().indexOf(',') >= 0 && !FigureText.isAmbiguous(held.text(), held.value());
    }

    private @Nullable Finding ambiguous(CountryCode country, int year, HeldFigure held) {
        return commasTold || alike.contains(held.place()) || !FigureText.isAmbiguous(held.text(), held.value())
                ? null
                : FigureFinding.of(Kind.AMBIGUOUS_COMMA, held.place(), held.text(), country, year);
    }

    /** A fault of another edition is not a fault of this file. If no year is near, any year is better than none. */
    private void compareWith(GdpTable edition) {
        draft.series()
                .forEach((country, years) ->
                        years.forEach((year, held) -> edition.nearest(country, year, edition.covers(country) ? ANY : 0)
                                .filter(other -> GdpFigure.isPlausible(other.value()))
                                .ifPresent(other -> compare(
                                        held, year, other, edition.edition().name()))));
    }

    private void compare(HeldFigure held, int year, GdpFigure other, String edition) {
        CountryCode country = other.country();
        if (isFar(held.value(), other.value())) {
            contradicted.putIfAbsent(
                    held.place(),
                    FigureFinding.of(
                            Kind.FAR_FROM_EDITION,
                            held.place(),
                            held.text(),
                            country,
                            year,
                            edition,
                            String.valueOf(other.year()),
                            other.value().toPlainString()));
            return;
        }
        alike.add(held.place());
        if (other.year() == year && held.whole() && isNear(held.value().movePointLeft(1), other.value())) {
            contradicted.putIfAbsent(held.place(), lost(country, year, held));
        } else if (other.year() == year && isTenfold(held.value(), other.value())) {
            tenfold.putIfAbsent(
                    held.place(),
                    FigureFinding.of(
                            Kind.TENFOLD,
                            held.place(),
                            held.text(),
                            country,
                            year,
                            edition,
                            other.value().toPlainString()));
        } else if (Math.abs(other.year() - year) <= NEARBY && isNear(held.value(), other.value())) {
            confirmed.add(held.place());
        }
    }

    private @Nullable Finding farFromYear(
            CountryCode country, NavigableMap<Integer, HeldFigure> years, int year, HeldFigure held) {
        Map.Entry<Integer, HeldFigure> other = years.lowerEntry(year);
        return other == null
                        || year - other.getKey() > NEARBY
                        || !isFar(held.value(), other.getValue().value())
                ? null
                : FigureFinding.of(
                        Kind.FAR_FROM_YEAR,
                        held.place(),
                        held.text(),
                        country,
                        year,
                        String.valueOf(other.getKey()),
                        other.getValue().text());
    }

    private static Finding lost(CountryCode country, int year, HeldFigure held) {
        Kind kind = held.grouped() ? Kind.DECIMAL_COMMA : Kind.LOST_DECIMAL_POINT;
        return FigureFinding.of(kind, held.place(), held.text(), country, year);
    }

    private static boolean isFar(BigDecimal one, BigDecimal other) {
        return one.max(other).compareTo(one.min(other).multiply(FAR)) >= 0;
    }

    private static boolean isTenfold(BigDecimal one, BigDecimal other) {
        BigDecimal ratio = one.max(other).divide(one.min(other), MathContext.DECIMAL32);
        return ratio.compareTo(LEAST_TENFOLD) >= 0 && ratio.compareTo(MOST_TENFOLD) <= 0;
    }

    private static boolean jumps(BigDecimal one, BigDecimal other) {
        return one.max(other).compareTo(one.min(other).multiply(JUMP)) >= 0;
    }

    /** A figure without decimals among figures with them, larger than its neighbours by a power of ten. */
    private static @Nullable Finding lostPoint(
            CountryCode country, NavigableMap<Integer, HeldFigure> years, int year, HeldFigure held) {
        if (!held.whole()) {
            return null;
        }
        List<HeldFigure> neighbours = Stream.of(
                        withDecimals(years.headMap(year, false).descendingMap()),
                        withDecimals(years.tailMap(year, false)))
                .filter(Objects::nonNull)
                .toList();
        for (int power = 1; power <= 3 && !neighbours.isEmpty(); power++) {
            BigDecimal shrunk = held.value().movePointLeft(power);
            if (neighbours.stream().allMatch(it -> isNear(shrunk, it.value()))) {
                return lost(country, year, held);
            }
        }
        return null;
    }

    private static @Nullable HeldFigure withDecimals(NavigableMap<Integer, HeldFigure> years) {
        return years.values().stream().filter(it -> !it.whole()).findFirst().orElse(null);
    }

    /** Between half and double, which keeps the powers of ten apart. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        BigDecimal ratio = one.divide(other, MathContext.DECIMAL32);
        return ratio.compareTo(new BigDecimal("0.5")) >= 0 && ratio.compareTo(BigDecimal.TWO) <= 0;
    }

    private void gone(GdpTable edition) {
        ArrayList<CountryCode> gone = new ArrayList<>(edition.countries());
        gone.removeAll(draft.series().keySet());
        if (!gone.isEmpty()) {
            gone.sort(Comparator.comparing(CountryName::of));
            String names = gone.stream().limit(NAMES).map(CountryName::of).collect(Collectors.joining(", "));
            draft.gone(
                    gone.size(),
                    gone.size() > NAMES ? names + ", \u2026" : names,
                    edition.edition().name());
        }
    }
}
