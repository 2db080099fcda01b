package org.wego.membership.time;

import org.springframework.modulith.NamedInterface;

/** How an organisation stood to membership on a day or in a year. */
@NamedInterface
public enum Standing {
    /** It was a member, for a part of the year at least. */
    MEMBER,
    /** It was a member whose rights rested, all the time that it was one. */
    SUSPENDED,
    /** It joined only later. */
    NOT_YET,
    /** Nothing on record says that it was a member so early. */
    NOT_DOCUMENTED,
    /** It had left before. */
    LEFT
}
