package org.wego.membership.term;

import org.springframework.modulith.NamedInterface;

/** Why something does not fit on the time line of a member. */
@NamedInterface
public enum TermRefusal {
    /** Neither a decision nor a reason is given. */
    GROUNDS_MISSING,
    GROUNDS_TOO_LONG,
    /** Only that a member leaves can be known before. */
    IN_FUTURE,
    /** So long ago that it must be a mistake. */
    LONG_AGO,
    /** It is known to the month or year only, where the day counts. */
    DAY_NEEDED,
    BEFORE_JOINING,
    /** It contradicts what is on record later, or before. */
    OUT_OF_ORDER,
    NOT_A_MEMBER,
    STILL_A_MEMBER,
    ALREADY_LEFT,
    ALREADY_SUSPENDED,
    NOT_SUSPENDED,
    SAME_CATEGORY,
    SAME_NAME,
    /** A record cannot be merged into itself. */
    ITSELF,
    /** The record was merged into another one, and has no time line of its own since. */
    MERGED,
    /** The other record was merged itself, or is not there. */
    OTHER_IS_NONE,
    /** The name was not changed, or the membership only begun. */
    NOTHING_TO_TAKE_BACK,
    NO_SUCH_ENTRY
}
