package org.wego.membership.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/**
 * A stretch of time in which an organisation was a member without having left: one term or several.
 *
 * @param dates when it began and ended
 * @param leaving how it ended; null as long as it goes on
 */
public record Stay(MembershipDates dates, @Nullable Leaving leaving) {

    static final LocalDate EVER = LocalDate.of(1, 1, 1);
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** How it ended. */
    public record Leaving(How how, Grounds grounds) {

        /** By what. */
        public enum How {
            RESIGNED,
            /** Its record was merged into another one. */
            MERGED
        }
    }

    /** Keeps to having an end if, and only if, it is known how. */
    public Stay {
        if (dates.left() == null) {
            leaving = null;
        } else if (leaving == null) {
            leaving = new Leaving(Leaving.How.RESIGNED, Grounds.NONE);
        }
    }

    /** The first day on which it can have begun. */
    LocalDate starts() {
        PartialDate begin = dates.begin();
        return begin == null ? EVER : begin.earliest();
    }

    /** The last day that it can have, whether or not it has ended. */
    LocalDate ends() {
        return dates.left() == null ? FOR_EVER : dates.left().latest();
    }

    boolean isOver(LocalDate day) {
        return ends().isBefore(day);
    }

    boolean goesOn() {
        return dates.left() == null;
    }

    boolean endedByMerging() {
        return leaving != null && leaving.how == Leaving.How.MERGED;
    }

    String writtenEnd() {
        return leaving == null ? "" : leaving.how + " " + dates.left() + leaving.grounds.behind();
    }

    Stay ended(@Nullable PartialDate left, @Nullable Leaving how) {
        return new Stay(dates.leaving(left), how);
    }

    Stay dated(MembershipDates said) {
        return new Stay(said, leaving);
    }
}
