package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionDraft.Held;
import org.wego.membership.economy.EditionPreview.Jump;
import org.wego.membership.economy.file.Finding;
import org.wego.membership.economy.file.Finding.Kind;
import org.wego.membership.organisation.CountryName;

/** Looks at the figures side by side: jumps, lost decimal points, commas that were decimal ones. */
class FigureChecks {

    private static final BigDecimal JUMP = BigDecimal.valueOf(3);
    /** A file counts as written with decimals if at most one figure in five has none. */
    private static final int WHOLE_SHARE = 5;

    private static final int LEAST_ROW = 3;
    private static final int NAMES = 20;

    private final EditionDraft draft;
    private final @Nullable GdpTable before;
    private final boolean withDecimals;

    private FigureChecks(EditionDraft draft, @Nullable GdpTable before) {
        this.draft = draft;
        this.before = before;
        var all = cells().count();
        var whole = cells().filter(Held::whole).count();
        this.withDecimals = whole * WHOLE_SHARE <= all;
        if (all > 0 && whole == all) {
            draft.add(Finding.of(Kind.NO_DECIMALS));
        }
        if (all == 0 && draft.isSound()) {
            draft.add(Finding.of(Kind.NO_FIGURES));
        }
    }

    /** Checks the figures of the draft among each other and with the edition before, if there is one. */
    static void run(EditionDraft draft, @Nullable GdpTable before) {
        var checks = new FigureChecks(draft, before);
        draft.series().forEach(checks::series);
        if (before != null) {
            checks.gone(before);
        }
    }

    private Stream<Held> cells() {
        return draft.series().values().stream().flatMap(years -> years.values().stream());
    }

    private void series(CountryCode country, NavigableMap<Integer, Held> years) {
        if (withDecimals && years.size() >= LEAST_ROW && years.values().stream().allMatch(Held::whole)) {
            var first = years.firstEntry().getValue();
            draft.add(new Finding(Kind.LOST_DECIMAL_POINT, first.place(), List.of(first.text())));
        }
        years.forEach((year, held) -> {
            lostPoint(years, year, held);
            var previous = years.get(year - 1);
            if (previous != null && jumps(previous.value(), held.value())) {
                draft.add(new Jump(country, year, held.value(), year - 1, previous.value(), held.place()));
            }
            var old = before == null ? null : before.figure(country, year).orElse(null);
            if (old != null && jumps(old.value(), held.value())) {
                draft.add(new Jump(country, year, held.value(), year, old.value(), held.place()));
            }
        });
    }

    private static boolean jumps(BigDecimal one, BigDecimal other) {
        return one.max(other).compareTo(one.min(other).multiply(JUMP)) >= 0;
    }

    /** A figure without decimals among figures with them, larger than its neighbours by a power of ten. */
    private void lostPoint(NavigableMap<Integer, Held> years, int year, Held held) {
        if (!held.whole()) {
            return;
        }
        var neighbours = Stream.of(
                        withDecimals(years.headMap(year, false).descendingMap()),
                        withDecimals(years.tailMap(year, false)))
                .filter(Objects::nonNull)
                .toList();
        for (var power = 1; power <= 3 && !neighbours.isEmpty(); power++) {
            var shrunk = held.value().movePointLeft(power);
            if (neighbours.stream().allMatch(each -> isNear(shrunk, each.value()))) {
                var kind = held.grouped() ? Kind.DECIMAL_COMMA : Kind.LOST_DECIMAL_POINT;
                draft.add(new Finding(kind, held.place(), List.of(held.text())));
            }
        }
    }

    private static @Nullable Held withDecimals(NavigableMap<Integer, Held> years) {
        return years.values().stream().filter(each -> !each.whole()).findFirst().orElse(null);
    }

    /** Within a half to the double, which keeps the powers of ten apart. */
    private static boolean isNear(BigDecimal one, BigDecimal other) {
        var ratio = one.divide(other, MathContext.DECIMAL32);
        return ratio.compareTo(new BigDecimal("0.5")) >= 0 && ratio.compareTo(BigDecimal.TWO) <= 0;
    }

    private void gone(GdpTable edition) {
        var gone = new ArrayList<>(edition.countries());
        gone.removeAll(draft.series().keySet());
        if (!gone.isEmpty()) {
            gone.sort(Comparator.comparing(CountryName::of));
            var names = gone.stream().limit(NAMES).map(CountryName::of).collect(Collectors.joining(", "));
            draft.gone(
                    gone.size(),
                    gone.size() > NAMES ? names + ", \u2026" : names,
                    edition.edition().name());
        }
    }
}
