package org.wego.programs.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator as it is stored, without its periods. */
@Embeddable
record IndicatorRow(
        @Column(nullable = false) String name,
        @Column(nullable = false) String unit,
        @Nullable BigDecimal baseline,
        @Nullable Integer baselineYear,
        @Column(nullable = false) String source) {

    static IndicatorRow of(Indicator indicator) {
        return new IndicatorRow(
                indicator.name(), indicator.unit(), indicator.baseline(), indicator.baselineYear(), indicator.source());
    }

    Indicator with(List<Indicator.Period> periods) {
        return new Indicator(name, unit, baseline, baselineYear, source, periods);
    }
}
