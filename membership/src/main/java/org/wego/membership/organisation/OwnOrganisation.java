package org.wego.membership.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Tells whether a member organisation is the one the acting account belongs to. Whoever knows the accounts provides it
 * as the bean {@code ownOrganisation}, for use in access rules.
 */
@NamedInterface
public interface OwnOrganisation {

    /** Whether the acting account is tied to this member; false for visitors, staff, background work and no member. */
    boolean is(@Nullable MemberId member);
}
