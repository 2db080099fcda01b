package org.wego.membership.organisation;

import org.springframework.modulith.NamedInterface;

/** The parts of a member's record, as its history and its forms name them. */
@NamedInterface
public enum MemberField {
    /** The record itself: when it was made. */
    RECORD,
    NAME,
    /** What tells it from others of its name. */
    PLACE,
    CATEGORY,
    KIND,
    COUNTRY,
    COORDINATES,
    JOINED,
    DOCUMENTED,
    LEFT,
    NAMES,
    ADDRESS,
    NOTES,
    SOURCE,
    POPULATION,
    EMPLOYEES,
    CONTACTS,
    /** A file that proves something of the record. */
    PAPER
}
