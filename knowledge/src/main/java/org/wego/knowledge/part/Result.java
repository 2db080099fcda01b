package org.wego.knowledge.part;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What came of a practice, as a figure.
 *
 * @param value or null if the indicator is told without one
 * @param baseline what it was before, or null
 * @param year in which it was measured, or null
 */
@NamedInterface
public record Result(
        String indicator,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable Integer year) {

    public Result {
        indicator = CleanText.line(indicator);
        unit = CleanText.line(unit);
    }
}
