package org.wego.membership.term;

import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.Standing;

/**
 * How an organisation stood on a day.
 *
 * @param category the one it had, if it was a member; else the one it had before, or was to have
 * @param dates of the stay that includes the day, or of the last one before it
 */
public record OnDay(Standing standing, MembershipCategory category, MembershipDates dates) {}
