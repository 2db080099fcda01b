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

    /** How the organisation stands on that day. */
    public Standing on(LocalDate day) {
        if (left != null && left.latest().isBefore(day)) {
            return Standing.LEFT;
        }
        if (joined != null) {
            return joined.earliest().isAfter(day) ? Standing.NOT_YET : Standing.MEMBER;
        }
        return documented == null || documented.earliest().isAfter(day) ? Standing.NOT_DOCUMENTED : Standing.MEMBER;
    }

    /** Whether it surely left before it joined or was documented. */
    public boolean endBeforeTheyBegin() {
        PartialDate begin = joined == null ? documented : joined;
        return left != null && begin != null && left.latest().isBefore(begin.earliest());
    }

    /** The same by the year. */
    public MembershipYears years() {
        return new MembershipYears(year(joined), year(documented), year(left));
    }

    private static @Nullable Integer year(@Nullable PartialDate date) {
        return date == null ? null : date.earliest().getYear();
    }
}
