package org.wego.membership.organisation;

/**
 * Tells whether a member organisation is one that the acting account acts for. Whoever knows the accounts provides it
 * as the bean {@code ownOrganisation}, for use in access rules.
 */
public interface OwnOrganisation {

    /** Whether the acting account acts for this member today; false for visitors, staff and background work. */
    boolean is(MemberId member);
}
