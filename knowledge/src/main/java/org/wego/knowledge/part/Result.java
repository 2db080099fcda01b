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

    private static final int MOST_ZEROS = 30;

    public Result {
        indicator = CleanText.line(indicator);
        unit = CleanText.line(unit);
        value = plain(value);
        baseline = plain(baseline);
    }

    /** Of one scale, so that 14 and 14.0 are the same. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 && plain.scale() > -MOST_ZEROS ? plain.setScale(0) : plain;
    }

    /** Whether a figure is longer than anybody could read. */
    public static boolean isBeyondReading(@Nullable BigDecimal figure) {
        return figure != null && (figure.precision() > MOST_ZEROS || Math.abs((long) figure.scale()) > MOST_ZEROS);
    }
}
