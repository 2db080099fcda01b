package org.wego.membership.fee;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that fees rest on schedules; from then on these never change. For the slices that assess, which answer for who
 * may ask.
 */
@Component
public class UsedSchedules {

    private final FeeSchedules schedules;
    private final Clock clock;

    UsedSchedules(FeeSchedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** Marks them in the transaction that writes the fees of a year. */
    @Transactional
    public void mark(int feeYear, Collection<FeeScheduleId> used) {
        if (!used.isEmpty()) {
            schedules.markUsed(used.stream().map(FeeScheduleId::value).toList(), feeYear, clock.instant());
        }
    }
}
