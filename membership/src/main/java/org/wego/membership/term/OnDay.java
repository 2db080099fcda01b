package org.wego.membership.term;

import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.Standing;

/**
 * How an organisation stood on a day.
 *
 * @param category of which it was, if it was a member; else the one it had before, or was to have
 * @param dates of the stay that the day is of, or that was the last before it
 */
public record OnDay(Standing standing, MembershipCategory category, MembershipDates dates) {}
