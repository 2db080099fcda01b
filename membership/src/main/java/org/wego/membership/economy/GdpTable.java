package org.wego.membership.economy;

import com.neovisionaries.i18n.CountryCode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** All figures of one edition in memory: immutable, safe to share, answers by two steps into arrays. */
@NamedInterface
public final class GdpTable {

    private final EditionSummary edition;
    private final int firstYear;
    private final int years;
    private final Map<CountryCode, @Nullable GdpFigure[]> byCountry = new EnumMap<>(CountryCode.class);

    private GdpTable(EditionSummary edition, Collection<GdpFigure> figures) {
        IntSummaryStatistics span = figures.stream().mapToInt(GdpFigure::year).summaryStatistics();
        this.edition = edition;
        this.firstYear = figures.isEmpty() ? 0 : span.getMin();
        this.years = figures.isEmpty() ? 0 : span.getMax() - span.getMin() + 1;
        for (GdpFigure figure : figures) {
            byCountry
                    .computeIfAbsent(figure.country(), _ -> new @Nullable GdpFigure[years])[figure.year() - firstYear] = figure;
        }
    }

    /** A table of the given figures; of two for the same country and year the later one counts. */
    public static GdpTable of(EditionSummary edition, Collection<GdpFigure> figures) {
        return new GdpTable(edition, figures);
    }

    /** The edition these figures come from. */
    public EditionSummary edition() {
        return edition;
    }

    /** The figure of the country for exactly that year, never a neighbouring one. */
    public Optional<GdpFigure> figure(CountryCode country, int year) {
        @Nullable GdpFigure[] series = byCountry.get(country);
        int offset = year - firstYear;
        return series == null || offset < 0 || offset >= years ? Optional.empty() : Optional.ofNullable(series[offset]);
    }

    /** The figure of that year, or else the one of the nearest year that is no further away than so many. */
    Optional<GdpFigure> nearest(CountryCode country, int year, int span) {
        Optional<GdpFigure> found = figure(country, year);
        for (int away = 1; away <= span && found.isEmpty(); away++) {
            int later = year + away;
            found = figure(country, year - away).or(() -> figure(country, later));
        }
        return found;
    }

    /** The countries with at least one figure. */
    public Set<CountryCode> countries() {
        return Collections.unmodifiableSet(byCountry.keySet());
    }

    /** Whether the edition has a figure of the country for any year. */
    public boolean covers(CountryCode country) {
        return byCountry.containsKey(country);
    }
}
