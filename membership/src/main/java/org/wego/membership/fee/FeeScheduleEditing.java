package org.wego.membership.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.fee.ScheduleOutcome.DayTaken;
import org.wego.membership.fee.ScheduleOutcome.OtherRule;
import org.wego.membership.fee.ScheduleOutcome.Saved;
import org.wego.membership.fee.ScheduleOutcome.Stale;
import org.wego.membership.fee.ScheduleOutcome.TooEarly;
import org.wego.membership.fee.ScheduleOutcome.Unknown;
import org.wego.membership.fee.ScheduleOutcome.Unnamed;
import org.wego.membership.fee.ScheduleOutcome.Used;
import org.wego.membership.organisation.MembershipCategory;

/** Keeps the versions of the fee schedules; a version that fees rest on never changes. */
@Service
public class FeeScheduleEditing {

    private final FeeSchedules schedules;
    private final TransactionTemplate transaction;

    FeeScheduleEditing(FeeSchedules schedules, TransactionTemplate transaction) {
        this.schedules = schedules;
        this.transaction = transaction;
    }

    /** All versions by category, the latest first. Schedules are public. */
    @PreAuthorize("permitAll()")
    public List<FeeScheduleDetails> schedules() {
        return inTransaction(
                () -> schedules.all().stream().map(FeeSchedule::details).toList());
    }

    /** One version. */
    @PreAuthorize("permitAll()")
    public Optional<FeeScheduleDetails> schedule(FeeScheduleId id) {
        return inTransaction(() -> schedules.findById(id.value()).map(FeeSchedule::details));
    }

    /** Adds a version. */
    @PreAuthorize("hasRole('ADMIN')")
    public ScheduleOutcome add(FeeScheduleDraft draft) {
        return attempt(draft.validFrom(), () -> {
            Optional<ScheduleOutcome> refusal = refusal(draft).or(() -> taken(draft));
            return refusal.orElseGet(() -> {
                FeeSchedule added = schedules.save(FeeSchedule.decide(draft));
                schedules.flush();
                return new Saved(added.details().id());
            });
        });
    }

    /** Replaces what a version says, if no fee rests on it and nobody changed it since this version of it was read. */
    @PreAuthorize("hasRole('ADMIN')")
    public ScheduleOutcome revise(FeeScheduleId id, int version, FeeScheduleDraft draft) {
        return attempt(
                draft.validFrom(),
                () -> change(id, version, schedule -> {
                    FeeScheduleDetails before = schedule.details();
                    boolean moved =
                            !before.validFrom().equals(draft.validFrom()) || before.category() != draft.category();
                    Optional<ScheduleOutcome> refusal =
                            refusal(draft).or(() -> moved ? taken(draft) : Optional.empty());
                    return refusal.orElseGet(() -> {
                        schedule.revise(draft);
                        schedules.flush();
                        return new Saved(id);
                    });
                }));
    }

    /** Deletes a version that no fee rests on. */
    @PreAuthorize("hasRole('ADMIN')")
    public ScheduleOutcome delete(FeeScheduleId id, int version) {
        return attempt(
                LocalDate.EPOCH,
                () -> change(id, version, schedule -> {
                    schedules.delete(schedule);
                    schedules.flush();
                    return new Saved(id);
                }));
    }

    private ScheduleOutcome change(FeeScheduleId id, int version, Function<FeeSchedule, ScheduleOutcome> change) {
        Optional<FeeSchedule> found = schedules.findById(id.value());
        if (found.isEmpty()) {
            return new Unknown();
        }
        FeeSchedule schedule = found.get();
        if (schedule.used()) {
            return new Used();
        }
        return schedule.version() == version ? change.apply(schedule) : new Stale();
    }

    private Optional<ScheduleOutcome> refusal(FeeScheduleDraft draft) {
        if (draft.name().isEmpty()
                || draft.name().length() > FeeScheduleDraft.LONGEST_NAME
                || draft.decidedBy().isEmpty()
                || draft.decidedBy().length() > FeeScheduleDraft.LONGEST_DECISION) {
            return Optional.of(new Unnamed());
        }
        if (!fits(draft)) {
            return Optional.of(new OtherRule());
        }
        return replacedAndUsed(draft);
    }

    /** The rules that a category can have. */
    private static boolean fits(FeeScheduleDraft draft) {
        return switch (draft.rule()) {
            case FeeRule.Matrix _ -> draft.category() == MembershipCategory.FULL;
            case FeeRule.EmployeeBands _ -> draft.category() == MembershipCategory.CORPORATE;
            case FeeRule.NoFee _ -> true;
        };
    }

    private Optional<ScheduleOutcome> taken(FeeScheduleDraft draft) {
        return schedules.existsByCategoryAndValidFrom(draft.category(), draft.validFrom())
                ? Optional.of(new DayTaken(draft.validFrom()))
                : Optional.empty();
    }

    /** A version valid from a year that was assessed by the one before would make that year's fees unexplainable. */
    private Optional<ScheduleOutcome> replacedAndUsed(FeeScheduleDraft draft) {
        return schedules
                .lastYearAssessed(draft.category())
                .filter(year -> draft.validFrom().isBefore(LocalDate.of(year, 1, 2)))
                .map(TooEarly::new);
    }

    private ScheduleOutcome attempt(LocalDate day, Supplier<ScheduleOutcome> change) {
        try {
            return inTransaction(change);
        } catch (OptimisticLockingFailureException lost) {
            return new Stale();
        } catch (DataIntegrityViolationException twice) {
            return new DayTaken(day);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
