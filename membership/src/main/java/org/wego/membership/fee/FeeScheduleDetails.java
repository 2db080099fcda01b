package org.wego.membership.fee;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MembershipCategory;

/**
 * A version of the fee schedule of a category.
 *
 * @param validFrom it is in force from that day until a later version is
 * @param decidedBy the body and resolution that decided it, as far as known
 * @param usedAt when the first fee was assessed by it; from then on it never changes
 * @param version to be handed back with a revision
 */
public record FeeScheduleDetails(
        FeeScheduleId id,
        MembershipCategory category,
        String name,
        LocalDate validFrom,
        String decidedBy,
        FeeRule rule,
        @Nullable Instant usedAt,
        int version) {

    /** Whether fees rest on it. */
    public boolean used() {
        return usedAt != null;
    }
}
