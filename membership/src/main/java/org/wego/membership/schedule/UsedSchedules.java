package org.wego.membership.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that fees rest on schedules; from then on these cannot be replaced. For the slices that assess, which answer for who
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

    /**
     * Marks them in the transaction that writes the fees of a year.
     *
     * @throws Replaced if one of them is no longer the version in force on the first day of the year, because
     *     it was replaced since the fees were read from it
     */
    @Transactional
    public void mark(int feeYear, Collection<FeeScheduleId> used) {
        Set<UUID> ids = used.stream().map(FeeScheduleId::value).collect(Collectors.toSet());
        schedules.lockAll();
        if (schedules.countInForce(ids, LocalDate.of(feeYear, 1, 1)) < ids.size()) {
            throw new Replaced(feeYear);
        }
        schedules.markUsed(ids, feeYear, clock.instant());
    }

    /** A schedule that fees were read from was replaced meanwhile; nothing was marked. */
    public static class Replaced extends RuntimeException {

        Replaced(int feeYear) {
            super("the fee schedules of " + feeYear + " were replaced meanwhile");
        }
    }
}
