package org.wego.membership.organisation;

/** The categories of members, each with a fee rule of its own. Source: 2017 brochure, "Membership". */
public enum MembershipCategory {
    /** Cities and local governments. */
    FULL,
    /** Regional associations of local governments, and government agencies concerned with the subject. */
    FRIENDSHIP,
    /** Businesses of any size. */
    CORPORATE
}
