package org.wego.governance.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.statutes.Quorum;

/**
 * How many took part in a meeting, and whether that is enough to decide.
 *
 * @param seats how many could have, or null if that is not documented
 * @param quorum what the statutes of its day ask, or null if that is not documented
 */
@NamedInterface
public record Turnout(
        @Nullable Integer seats,
        int present,
        int represented,
        int absent,
        @Nullable Quorum quorum) {

    /** Those of the list; where nobody said how many seats there are, there are as many as cities on it. */
    static Turnout of(@Nullable Integer seats, List<Attendee> attendance, @Nullable Quorum quorum) {
        return new Turnout(
                seats == null && !attendance.isEmpty() ? Integer.valueOf(attendance.size()) : seats,
                count(attendance, Presence.PRESENT),
                count(attendance, Presence.REPRESENTED),
                count(attendance, Presence.ABSENT),
                quorum);
    }

    private static int count(List<Attendee> attendance, Presence presence) {
        return Math.toIntExact(
                attendance.stream().filter(it -> it.presence() == presence).count());
    }

    /** How many could vote: those present and those represented. */
    public int attending() {
        return present + represented;
    }

    /** Whether it is documented who took part. */
    public boolean recorded() {
        return attending() + absent > 0;
    }

    /** How many must take part before anything is decided, or null if that is not documented. */
    public @Nullable Integer needed() {
        return quorum == null || seats == null ? null : quorum.needed(seats);
    }

    /** Whether it is documented that too few took part. */
    public boolean tooFew() {
        Integer needed = needed();
        return recorded() && needed != null && attending() < needed;
    }
}
