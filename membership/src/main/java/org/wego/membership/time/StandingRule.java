package org.wego.membership.time;

import org.jspecify.annotations.Nullable;

/**
 * The one rule of how an organisation stands to membership on a day or in a year, by when it was a member. Old members
 * are often known only from a document that names them; until something says that they left they count as members from
 * then on. The day on which one leaves is the last of its membership.
 */
public final class StandingRule {

    private static final String STAYED = "(m.left_latest is null or m.left_latest >= :day)";
    private static final String IS_ONE = STAYED
            + " and (m.joined_earliest <= :day or (m.joined_earliest is null and m.documented_earliest <= :day))";

    private StandingRule() {}

    /**
     * The rule by days or by years.
     *
     * @param joined the first one it can have joined, if that is known
     * @param documented the first one of which a document names it as a member
     * @param left the last one it can have left, if it did
     * @param first the beginning of the time that is asked for
     * @param last its end
     */
    public static <T extends Comparable<T>> Standing of(
            @Nullable T joined, @Nullable T documented, @Nullable T left, T first, T last) {
        if (left != null && left.compareTo(first) < 0) {
            return Standing.LEFT;
        }
        if (joined != null) {
            return joined.compareTo(last) <= 0 ? Standing.MEMBER : Standing.NOT_YET;
        }
        return documented != null && documented.compareTo(last) <= 0 ? Standing.MEMBER : Standing.NOT_DOCUMENTED;
    }

    /** The same with the question whether the rights of a member rest then. */
    static Standing resting(Standing standing, boolean suspended) {
        return standing == Standing.MEMBER && suspended ? Standing.SUSPENDED : standing;
    }

    /** The rule of a {@code :day}, for rows {@code m} that hold the dates of a member as of then. */
    public static String sql(Standing standing) {
        return switch (standing) {
            case LEFT -> "m.left_latest < :day";
            case NOT_YET -> STAYED + " and m.joined_earliest > :day";
            case MEMBER -> IS_ONE + " and m.suspended = false";
            case SUSPENDED -> IS_ONE + " and m.suspended = true";
            case NOT_DOCUMENTED ->
                STAYED + " and m.joined_earliest is null"
                        + " and (m.documented_earliest is null or m.documented_earliest > :day)";
        };
    }
}
