package org.wego.membership.fee;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** How much of the fee of its first year a member pays that joins during it. */
@NamedInterface
public enum FirstYear {
    /** All of it, whenever it joins. */
    FULL_YEAR,
    /** A twelfth for each month that is left, the one in which it joins included. */
    STARTED_MONTHS;

    private static final int MONTHS = 12;

    /** The twelfths that a member pays who joins on that day. */
    public int twelfths(LocalDate joined) {
        return switch (this) {
            case FULL_YEAR -> MONTHS;
            case STARTED_MONTHS -> MONTHS - joined.getMonthValue() + 1;
        };
    }

    /** What is paid of a year's fee; to the cent, halves upwards. */
    public Money of(Money year, LocalDate joined) {
        return year.multipliedBy(twelfths(joined), RoundingMode.UNNECESSARY).dividedBy(MONTHS, RoundingMode.HALF_UP);
    }
}
