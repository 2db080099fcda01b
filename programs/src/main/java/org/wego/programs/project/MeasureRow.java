package org.wego.programs.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.membership.time.PartialDate;

/**
 * A period of an indicator as it is stored.
 *
 * @param indicator its place among those of the project
 */
@Embeddable
record MeasureRow(
        int indicator,
        @Embedded @EmbeddedColumnNaming("on_%s") PartialDate on,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual) {

    static List<MeasureRow> of(List<Indicator> indicators) {
        List<MeasureRow> rows = new ArrayList<>();
        for (int place = 0; place < indicators.size(); place++) {
            int indicator = place;
            indicators.get(place).periods().stream()
                    .map(it -> new MeasureRow(indicator, Objects.requireNonNull(it.on()), it.target(), it.actual()))
                    .sorted(Comparator.comparing(MeasureRow::on))
                    .forEach(rows::add);
        }
        return rows;
    }

    static List<Indicator> indicators(List<IndicatorRow> indicators, List<MeasureRow> measures) {
        return IntStream.range(0, indicators.size())
                .mapToObj(place -> indicators
                        .get(place)
                        .with(measures.stream()
                                .filter(it -> it.indicator == place)
                                .map(it -> new Indicator.Period(it.on, it.target, it.actual))
                                .toList()))
                .toList();
    }
}
