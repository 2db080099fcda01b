package org.wego.membership.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * When an organisation was a member, as well as it is known.
 *
 * @param joined when it joined, if that is known
 * @param documented the date of the first document that names it as a member
 * @param left when it left, if it did
 */
@NamedInterface
public record MembershipDates(
        @Nullable PartialDate joined,
        @Nullable PartialDate documented,
        @Nullable PartialDate left) {

    /** Nothing is known. */
    public static final MembershipDates UNKNOWN = new MembershipDates(null, null, null);

    /** A member since that date. */
    public static MembershipDates since(PartialDate joined) {
        return new MembershipDates(joined, null, null);
    }

    /** How the organisation stands on that day, if it is not suspended. */
    public Standing on(LocalDate day) {
        return on(day, false);
    }

    /** How it stands on that day, on which its rights rest or do not. */
    public Standing on(LocalDate day, boolean suspended) {
        return StandingRule.resting(
                StandingRule.of(earliest(joined), earliest(documented), left == null ? null : left.latest(), day, day),
                suspended);
    }

    /** How it stood in that year, if it was not suspended. */
    public InYear in(int year) {
        return InYear.of(year, year(joined), year(documented), year(left));
    }

    /** Since when it is known to have been a member. */
    public @Nullable PartialDate begin() {
        return joined == null ? documented : joined;
    }

    /** The same with another end; without one for null. */
    public MembershipDates leaving(@Nullable PartialDate end) {
        return new MembershipDates(joined, documented, end);
    }

    /** Whether it surely left before it joined or was documented. */
    public boolean endBeforeTheyBegin() {
        PartialDate begin = begin();
        return left != null && begin != null && left.latest().isBefore(begin.earliest());
    }

    private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
        return date == null ? null : date.earliest();
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : date.earliest().getYear();
    }
}
