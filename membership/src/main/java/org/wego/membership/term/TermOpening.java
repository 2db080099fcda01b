package org.wego.membership.term;

/** What a term began with. */
public enum TermOpening {
    /** The organisation became a member. */
    JOINED,
    /** It became one again after it had left. */
    REJOINED,
    /** Its rights began to rest. */
    SUSPENDED,
    /** They were given back. */
    REINSTATED,
    /** It went over to another category. */
    CATEGORY_CHANGED;

    /** Whether it begins a stay. */
    boolean begins() {
        return this == JOINED || this == REJOINED;
    }
}
