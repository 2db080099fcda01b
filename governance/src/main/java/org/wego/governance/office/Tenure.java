package org.wego.governance.office;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * The days on which an office is held, as well as they are known.
 *
 * @param begins the day from which on it is held
 * @param ends the day from which on it is no longer held
 */
@NamedInterface
public record Tenure(PartialDate begins, PartialDate ends) {

    /**
     * Whether the day counts as one of these: where a change is known to have happened on one of several days, what was
     * before it lasts until the last of them.
     */
    public boolean counts(LocalDate day) {
        boolean begunInTime = begins.latest().isBefore(ends.latest());
        LocalDate first = begunInTime ? begins.latest() : begins.earliest();
        return !day.isBefore(first) && day.isBefore(ends.latest());
    }

    /** Whether the day is one of these whatever the unknown days are. */
    public boolean surelyCovers(LocalDate day) {
        return !day.isBefore(begins.latest()) && day.isBefore(ends.earliest());
    }

    /** Whether both share a day whatever the unknown days are. */
    public boolean surelyOverlaps(Tenure other) {
        return later(begins.latest(), other.begins.latest()).isBefore(earlier(ends.earliest(), other.ends.earliest()));
    }

    /** Whether both can share a day. */
    public boolean mayOverlap(Tenure other) {
        return later(begins.earliest(), other.begins.earliest()).isBefore(earlier(ends.latest(), other.ends.latest()));
    }

    /** Whether a date can be one of these days, or the day after the last one. */
    public boolean admits(PartialDate date) {
        return !date.latest().isBefore(begins.earliest()) && !date.earliest().isAfter(ends.latest());
    }

    /** Whether it can have a day at all. */
    public boolean isPossible() {
        return begins.earliest().isBefore(ends.latest());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
