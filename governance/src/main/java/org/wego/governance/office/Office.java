package org.wego.governance.office;

import org.springframework.modulith.NamedInterface;

/** What a city can be appointed to; a city may hold an office and a committee seat at once. */
@NamedInterface
public enum Office {
    PRESIDENT,
    EXECUTIVE_VICE_PRESIDENT,
    VICE_PRESIDENT,
    COMMITTEE_MEMBER
}
