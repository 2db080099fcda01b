package org.wego.ui.programs.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.ClockGap;
import org.wego.programs.event.EventHours;

/** When an event is, as a form says it. */
record When(PartialDate begins, PartialDate ends, @Nullable EventHours hours) {

    /** The time of its first or last day that no clock shows, if there is one. */
    Optional<ClockGap> gap() {
        return hours == null ? Optional.empty() : hours.gap(begins, ends);
    }

    /** How well a date is known. */
    enum Precision {
        HOURS,
        DAYS,
        MONTH,
        YEAR;

        static Precision of(When when) {
            if (when.hours() != null) {
                return HOURS;
            }
            if (when.begins().exact() && when.ends().exact()) {
                return DAYS;
            }
            return when.begins().toString().length() > "2017".length() ? MONTH : YEAR;
        }

        /** Whether the days are known. */
        boolean hasDays() {
            return this == HOURS || this == DAYS;
        }
    }
}
