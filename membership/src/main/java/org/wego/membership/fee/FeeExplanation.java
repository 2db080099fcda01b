package org.wego.membership.fee;

import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpFigure;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/**
 * Why a fee is what it is: everything that the amount was read from.
 *
 * @param schedule the version of the schedule that was in force
 * @param scheduleName how people call that version
 * @param size the population or the number of employees, if the rule asks for it
 * @param sizeBand the band that it falls into
 * @param gdp the GDP per capita of the year before the previous one, if the rule asks for it
 * @param gdpBand the band that it falls into
 * @param edition where the GDP figure comes from
 */
public record FeeExplanation(
        FeeScheduleId schedule,
        String scheduleName,
        MembershipCategory category,
        @Nullable SizeFigure size,
        @Nullable Band sizeBand,
        @Nullable GdpFigure gdp,
        @Nullable Band gdpBand,
        @Nullable EditionSummary edition) {}
