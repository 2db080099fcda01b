package org.wego.membership.time;

import org.jspecify.annotations.Nullable;

/**
 * How an organisation stood to membership in a year, as far as the fee of the year needs to know.
 *
 * @param since the year that its standing is about: in which it left, joined, was first documented or suspended; null if
 *     it is not known, or does not matter
 * @param merged whether it left by being merged into another record, in the year or before
 */
public record InYear(Standing standing, @Nullable Integer since, boolean merged) {

    /** It was a member. */
    public static final InYear MEMBER = new InYear(Standing.MEMBER, null, false);

    /** How an organisation stood that was never suspended, by the years in which it joined, was documented and left. */
    public static InYear of(int year, @Nullable Integer joined, @Nullable Integer documented, @Nullable Integer left) {
        Standing standing = StandingRule.of(joined, documented, left, year, year);
        return switch (standing) {
            case MEMBER, SUSPENDED -> MEMBER;
            case LEFT -> new InYear(standing, left, false);
            case NOT_YET -> new InYear(standing, joined, false);
            case NOT_DOCUMENTED -> new InYear(standing, documented, false);
        };
    }

    /** It was suspended since that year, all the time that it was a member. */
    public static InYear suspended(int since) {
        return new InYear(Standing.SUSPENDED, since, false);
    }

    /** Its record was merged into another one in that year. */
    public static InYear merged(int in) {
        return new InYear(Standing.LEFT, in, true);
    }
}
