package org.wego.membership.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.press.PrintedText;
import org.wego.membership.schedule.ScheduleOutcome.DayTaken;
import org.wego.membership.schedule.ScheduleOutcome.Gone;
import org.wego.membership.schedule.ScheduleOutcome.OtherRule;
import org.wego.membership.schedule.ScheduleOutcome.Saved;
import org.wego.membership.schedule.ScheduleOutcome.TooEarly;
import org.wego.membership.schedule.ScheduleOutcome.Unnamed;
import org.wego.membership.schedule.ScheduleOutcome.Unprintable;
import org.wego.membership.schedule.ScheduleOutcome.Used;

/** Keeps the versions of the fee schedules; one that fees rest on can neither be replaced nor deleted. */
@Service
@NamedInterface
public class FeeScheduleEditing {

    /** A category has one version from a day on. */
    private static final Constraint ONE_A_DAY = Constraint.named("fee_schedule_one_a_day");

    private final FeeSchedules schedules;
    private final TransactionTemplate transaction;
    private final ChangeReporting reporting;

    FeeScheduleEditing(FeeSchedules schedules, TransactionTemplate transaction, ChangeReporting reporting) {
        this.schedules = schedules;
        this.transaction = transaction;
        this.reporting = reporting;
    }

    /** All versions by category, the latest first. Schedules are public. */
    @ForEverybody
    public List<FeeScheduleDetails> schedules() {
        return inTransaction(
                () -> schedules.all().stream().map(FeeSchedule::details).toList());
    }

    /** One version. */
    @ForEverybody
    public Optional<FeeScheduleDetails> schedule(FeeScheduleId id) {
        return inTransaction(() -> schedules.findById(id.value()).map(FeeSchedule::details));
    }

    /** The version of each category that is in force on a day; a category without one is left out. */
    @ForEverybody
    public List<FeeScheduleDetails> inForce(LocalDate day) {
        return inTransaction(
                () -> schedules.inForce(day).stream().map(FeeSchedule::details).toList());
    }

    /** The day from which the first version of all is in force. */
    @ForEverybody
    public Optional<LocalDate> firstDay() {
        return inTransaction(schedules::firstDay);
    }

    /**
     * The rule a new version begins with: that of the latest one, or else the one the organisation published in 2017, or
     * else one without a fee.
     */
    @ForEverybody
    public FeeRule latestRule(MembershipCategory category) {
        return schedules().stream()
                .filter(schedule -> schedule.category() == category)
                .map(FeeScheduleDetails::rule)
                .findFirst()
                .orElseGet(() -> FeeStartData.published().stream()
                        .filter(draft -> draft.category() == category)
                        .map(FeeScheduleDraft::rule)
                        .findFirst()
                        .orElseGet(() -> FeeRule.blank(category)));
    }

    /** Adds a version. */
    @ForAdministrators
    public ScheduleOutcome add(FeeScheduleDraft draft) {
        return attempt(
                draft, () -> refusal(draft).or(() -> taken(draft)).orElseGet(() -> save(draft, RecordState.NONE)));
    }

    /**
     * Puts another version in the place of one that no fee rests on. It has an id of its own, so whoever read fees from
     * the old one notices.
     */
    @ForAdministrators
    public ScheduleOutcome replace(FeeScheduleId id, FeeScheduleDraft draft) {
        return attempt(
                draft,
                () -> change(id, old -> {
                    Optional<ScheduleOutcome> refusal =
                            refusal(draft).or(() -> old.takesThePlaceOf(draft) ? Optional.empty() : taken(draft));
                    return refusal.orElseGet(() -> {
                        schedules.delete(old);
                        schedules.flush();
                        return save(draft, old.state());
                    });
                }));
    }

    /** Deletes a version that no fee rests on. */
    @ForAdministrators
    public ScheduleOutcome delete(FeeScheduleId id) {
        return alone(() -> change(id, unwanted -> {
            schedules.delete(unwanted);
            report(unwanted, unwanted.state(), RecordState.NONE);
            return new Saved(id);
        }));
    }

    private ScheduleOutcome change(FeeScheduleId id, Function<FeeSchedule, ScheduleOutcome> change) {
        return schedules
                .findById(id.value())
                .map(schedule -> schedule.used() ? new Used() : change.apply(schedule))
                .orElseGet(Gone::new);
    }

    /** Of a version that replaces another one the differences are reported. */
    private Saved save(FeeScheduleDraft draft, RecordState before) {
        FeeSchedule added = schedules.save(FeeSchedule.decide(draft));
        schedules.flush();
        report(added, before, added.state());
        return new Saved(added.details().id());
    }

    private void report(FeeSchedule schedule, RecordState before, RecordState after) {
        FeeScheduleDetails details = schedule.details();
        reporting.report("fee-schedule", details.id().value(), details.name(), before, after);
    }

    private Optional<ScheduleOutcome> refusal(FeeScheduleDraft draft) {
        if (draft.name().isEmpty()
                || draft.name().length() > FeeScheduleDraft.LONGEST_NAME
                || draft.decidedBy().isEmpty()
                || draft.decidedBy().length() > FeeScheduleDraft.LONGEST_DECISION) {
            return Optional.of(new Unnamed());
        }
        Optional<ScheduleOutcome> unprintable =
                PrintedText.missing(draft.name()).map(Unprintable::new);
        if (unprintable.isPresent()) {
            return unprintable;
        }
        if (!fits(draft)) {
            return Optional.of(new OtherRule());
        }
        return replacedAndUsed(draft);
    }

    /** The rules that a category can have. */
    private static boolean fits(FeeScheduleDraft draft) {
        return draft.rule().size().map(draft.category()::isSizedBy).orElse(true);
    }

    private Optional<ScheduleOutcome> taken(FeeScheduleDraft draft) {
        return schedules.existsByCategoryAndValidFrom(draft.category(), draft.validFrom())
                ? Optional.of(new DayTaken(draft.validFrom()))
                : Optional.empty();
    }

    /** A version that takes effect before a year already assessed would leave that year's fees without their basis. */
    private Optional<ScheduleOutcome> replacedAndUsed(FeeScheduleDraft draft) {
        return schedules
                .lastYearAssessedBefore(draft.category(), draft.validFrom())
                .filter(year -> !draft.validFrom().isAfter(LocalDate.of(year, 1, 1)))
                .map(TooEarly::new);
    }

    /** The key of category and day decides between two who add the first version at once. */
    private ScheduleOutcome attempt(FeeScheduleDraft draft, Supplier<ScheduleOutcome> change) {
        try {
            return alone(change);
        } catch (DataIntegrityViolationException taken) {
            ONE_A_DAY.requireBrokenBy(taken);
            return new DayTaken(draft.validFrom());
        }
    }

    private ScheduleOutcome alone(Supplier<ScheduleOutcome> change) {
        return inTransaction(() -> {
            schedules.lockAll();
            return change.get();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
