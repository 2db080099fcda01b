package org.wego.membership.register;

import com.neovisionaries.i18n.CountryCode;
import org.wego.membership.organisation.MemberProfile;

/** How much two profiles with names that resemble each other speak of one organisation. */
enum Likeness {
    /** One country has no two of this name and place. */
    SAME,
    /** Spelt otherwise, or not told apart: somebody has to say. */
    DOUBTFUL,
    OTHER;

    /** Compares two whose names {@link org.wego.membership.name.NameKey#resembling resemble} each other. */
    static Likeness of(MemberProfile one, MemberProfile other) {
        CountryCode country = one.country();
        if (country != null && other.country() != null && country != other.country()) {
            return OTHER;
        }
        if (calledTheSame(one, other)) {
            return SAME;
        }
        boolean toldApart = one.isNamesakeOf(other)
                && !one.place().isEmpty()
                && !other.place().isEmpty();
        return toldApart ? OTHER : DOUBTFUL;
    }

    /** Whether both go by the same name, place and country. */
    static boolean calledTheSame(MemberProfile one, MemberProfile other) {
        return one.isNamesakeOf(other) && one.place().equals(other.place());
    }
}
