package org.wego.membership.assessment.gate;

import com.neovisionaries.i18n.CountryCode;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.place.Region;
import org.wego.membership.time.InYear;

/**
 * What the assessment of a year's fee needs to know of a member.
 *
 * @param name with the place behind it that tells it from others of its name, if it has one
 * @param category the one that counts for that year
 * @param region the region of its country, if it has one
 * @param size the figure that counts for that year, of the series that the fee of its category depends on
 * @param inYear how it stood in that year
 */
public record AssessableMember(
        MemberId id,
        String name,
        MembershipCategory category,
        @Nullable CountryCode country,
        @Nullable Region region,
        @Nullable SizeFigure size,
        InYear inYear) {}
