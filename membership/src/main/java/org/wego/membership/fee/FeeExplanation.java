package org.wego.membership.fee;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleId;

/**
 * Why a fee is what it is: everything that the amount was read from.
 *
 * @param schedule the version of the schedule that was in force
 * @param scheduleName how people call that version
 * @param size what counted of the member itself, if the rule asks for it
 * @param gdp what counted of its country, if the rule asks for it
 */
@NamedInterface
public record FeeExplanation(
        FeeScheduleId schedule,
        String scheduleName,
        MembershipCategory category,
        @Nullable CountedSize size,
        @Nullable CountedGdp gdp) {}
