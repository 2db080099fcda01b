package org.wego.membership.assessment.gate;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;

/** A member that a run does not invoice, and why. */
@NamedInterface
public record Exclusion(MemberId member, String name, MembershipCategory category, ExclusionReason reason) {}
