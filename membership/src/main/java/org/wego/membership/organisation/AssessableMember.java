package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What the assessment of a year's fee needs to know of a member; its figures are those that count for that year.
 *
 * @param region the region of its country, if it has one
 * @param population the figure of the year, or the nearest by the rule of the size series
 * @param employees worldwide, likewise
 */
public record AssessableMember(
        MemberId id,
        String name,
        MembershipCategory category,
        @Nullable CountryCode country,
        @Nullable Region region,
        @Nullable SizeFigure population,
        @Nullable SizeFigure employees,
        MembershipYears years) {}
