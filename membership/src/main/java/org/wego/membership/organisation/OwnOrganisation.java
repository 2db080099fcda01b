package org.wego.membership.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Tells whether a member organisation is one that the acting account acts for. Whoever knows the accounts provides it
 * as the bean {@code ownOrganisation}, for use in access rules.
 */
@NamedInterface
public interface OwnOrganisation {

    /** Whether the acting account acts for this member today; false for visitors, staff, background work and no member. */
    boolean is(@Nullable MemberId member);

    /** The same, or whether it acts for the one that the member's record was merged into: its papers stay with it. */
    boolean answersFor(@Nullable MemberId member);
}
