package org.wego.membership.time;

import org.springframework.modulith.NamedInterface;

/** How an organisation stood to membership in a year. */
@NamedInterface
public enum Standing {
    /** It was a member for a part of the year at least. */
    MEMBER,
    /** It joined only after the year. */
    NOT_YET,
    /** Nothing on record says that it was a member so early. */
    NOT_DOCUMENTED,
    /** It had left before the year began. */
    LEFT
}
