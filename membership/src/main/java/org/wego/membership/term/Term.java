package org.wego.membership.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.PartialDate;

/**
 * A stretch of time in which a member was of one category, and suspended or not. It lasts until the next one begins, or
 * its stay ends.
 *
 * @param from the day on which it began within its stay; null for the first one of a stay, which begins with it
 */
public record Term(
        TermOpening opening,
        @Nullable LocalDate from,
        MembershipCategory category,
        boolean suspended,
        Stay stay,
        Grounds grounds) {

    static Term joined(MembershipCategory category, Stay stay, Grounds grounds) {
        return new Term(TermOpening.JOINED, null, category, false, stay, grounds);
    }

    /** The first day on which it can have begun. */
    LocalDate starts() {
        return from == null ? stay.starts() : from;
    }

    /** The day on which it began, as well as it is known. */
    public @Nullable PartialDate began() {
        return from == null ? stay.dates().begin() : PartialDate.day(from);
    }

    String written() {
        PartialDate began = began();
        return opening + (began == null ? "" : " " + began) + " " + category + grounds.behind();
    }

    Term of(Stay other) {
        return new Term(opening, from, category, suspended, other, grounds);
    }

    Term of(MembershipCategory other) {
        return new Term(opening, from, other, suspended, stay, grounds);
    }

    Term corrected(@Nullable LocalDate day, Grounds better) {
        return new Term(opening, day, category, suspended, stay, better);
    }
}
