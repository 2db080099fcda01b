package org.wego.membership.assessment.gate;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;

/**
 * A member that a run does not invoice, and why.
 *
 * @param place the place of the member among all that the run looked at
 */
@NamedInterface
public record Exclusion(long place, MemberId member, String name, MembershipCategory category, ExclusionReason reason) {

    /** Where it stands among the exclusions of its run. */
    public Position position() {
        return new Position(reason.kind(), place);
    }

    /** Where a member stands among those excluded: by kind of reason, and in the order of the members within each. */
    @NamedInterface
    public record Position(ExclusionReason.Kind kind, long place) {}
}
