package org.wego.membership.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;

/**
 * A version of the fee schedule of a category.
 *
 * @param id stands for all that the version says: what is said anew has a new id
 * @param validFrom it is in force from that day until a later version is
 * @param decidedBy the body and resolution that decided it, as far as known
 * @param usedAt when the first fee was assessed by it; from then on it cannot be replaced
 */
@NamedInterface
public record FeeScheduleDetails(
        FeeScheduleId id,
        MembershipCategory category,
        String name,
        LocalDate validFrom,
        String decidedBy,
        FeeRule rule,
        @Nullable Instant usedAt) {

    /** Whether fees rest on it. */
    public boolean used() {
        return usedAt != null;
    }
}
