package org.wego.membership.term;

import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.InYear;

/**
 * What the fee of a year needs to know of a membership.
 *
 * @param category the one it had when its membership in the year began: later changes count from the next year on
 */
public record OfYear(MembershipCategory category, InYear standing) {}
