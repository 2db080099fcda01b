package org.wego.programs.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;
import org.wego.membership.name.NameKey;
import org.wego.programs.catalogue.ProgramOutcome.Carried;
import org.wego.programs.catalogue.ProgramOutcome.Invalid;
import org.wego.programs.catalogue.ProgramOutcome.Problem;
import org.wego.programs.catalogue.ProgramOutcome.Saved;
import org.wego.programs.catalogue.ProgramOutcome.Stale;
import org.wego.programs.catalogue.ProgramOutcome.Unknown;

/**
 * Keeps the strategic plans: adds goals, programs and activities, says anew what they are, moves and ends them, and goes on
 * with a plan in the next one. Every change carries the version that was read.
 */
@Service
@ForStaff
@NamedInterface
public class ProgramKeeping {

    /** What the audit calls a goal, program or activity. */
    public static final String SUBJECT = "program";

    private final Programs programs;
    private final TransactionTemplate transaction;
    private final VersionedEdits<Program, ProgramOutcome> edits;
    private final ChangeReporting reporting;

    ProgramKeeping(Programs programs, TransactionTemplate transaction, ChangeReporting reporting) {
        this.programs = programs;
        this.transaction = transaction;
        this.edits = new VersionedEdits<>(
                transaction,
                ProgramOutcome.class,
                new Source<>(programs::findById, programs::toEdit, Program::version),
                new Outcomes<>(it -> new Saved(it.id(), it.version()), it -> new Stale(it.details()), Unknown::new));
        this.reporting = reporting;
    }

    /** Adds a goal to a plan, as its last; a plan of years that have none begins with it. */
    public ProgramOutcome addGoal(PlanYears plan, ProgramDraft draft) {
        return edits.make(() -> {
            Program goal = Program.goal(plan, programs.nextPlace(plan.from(), plan.to()), draft);
            return write(goal, RecordState.NONE);
        });
    }

    /** Adds a program or an activity below another one, as its last. */
    public ProgramOutcome add(ProgramId below, ProgramNode.Kind kind, ProgramDraft draft) {
        return edits.make(() -> {
            Program parent = find(below);
            PlanYears plan = parent.plan();
            // one after the other, so that no name comes twice
            programs.wholePlan(plan.from(), plan.to());
            return write(parent.add(kind, programs.nextPlace(plan.from(), plan.to()), draft), RecordState.NONE);
        });
    }

    /** Says anew what it is. */
    public ProgramOutcome revise(ProgramId id, int read, ProgramDraft draft) {
        return change(id, read, program -> program.revise(draft));
    }

    /** Says until which year of its plan it went on; null if it goes on. */
    public ProgramOutcome end(ProgramId id, int read, @Nullable Integer year) {
        return change(id, read, program -> program.end(year));
    }

    /** Puts it with all below it under another one of its plan, as the last there. */
    public ProgramOutcome move(ProgramId id, int read, ProgramId below) {
        return change(id, read, program -> {
            PlanYears plan = program.plan();
            Map<UUID, Program> all = new HashMap<>();
            programs.wholePlan(plan.from(), plan.to())
                    .forEach(it -> all.put(it.id().value(), it));
            Program other = find(below);
            program.requireRoomBelow(other);
            for (@Nullable Program above = other; above != null; above = all.get(above.parent())) {
                ProgramRefused.refuseIf(above.id().equals(id), Problem.BELOW_ITSELF);
            }
            program.moveBelow(other, programs.nextPlace(plan.from(), plan.to()));
        });
    }

    /** Puts it before the one that stands before it now, if there is one. */
    public ProgramOutcome raise(ProgramId id, int read) {
        return change(id, read, program -> {
            PlanYears plan = program.plan();
            List<Program> siblings = programs.wholePlan(plan.from(), plan.to()).stream()
                    .filter(it -> Objects.equals(it.parent(), program.parent()))
                    .toList();
            int place = siblings.indexOf(program);
            if (place > 0) {
                program.exchangePlaces(siblings.get(place - 1));
            }
        });
    }

    /**
     * Goes on with a plan in another one: all that was not ended stands there too, as it is now, to be changed from there.
     *
     * @param next years that have no plan yet, and begin later than those of the first
     */
    public ProgramOutcome carry(PlanYears plan, PlanYears next) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> carryAll(plan, next)));
        } catch (ProgramRefused refusal) {
            return (ProgramOutcome) refusal.outcome();
        }
    }

    private ProgramOutcome carryAll(PlanYears plan, PlanYears next) {
        ProgramRefused.refuseIf(!next.isConceivable() || next.from() <= plan.from(), Problem.NO_SUCH_PLAN);
        List<Program> all = programs.wholePlan(plan.from(), plan.to());
        if (all.isEmpty()) {
            throw new ProgramRefused(new Unknown());
        }
        ProgramRefused.refuseIf(!programs.wholePlan(next.from(), next.to()).isEmpty(), Problem.PLAN_TAKEN);
        return new Carried(next, carry(all, next));
    }

    private int carry(List<Program> all, PlanYears next) {
        Map<@Nullable UUID, List<Program>> children = new HashMap<>();
        all.forEach(it ->
                children.computeIfAbsent(it.parent(), _ -> new ArrayList<>()).add(it));
        return carry(children, null, null, next);
    }

    private int carry(
            Map<@Nullable UUID, List<Program>> children, @Nullable UUID of, @Nullable UUID below, PlanYears next) {
        int carried = 0;
        for (Program program : children.getOrDefault(of, List.of())) {
            if (program.isGoneOnWith()) {
                Program copy = program.carriedInto(next, below);
                programs.save(copy);
                reporting.report(SUBJECT, copy.id().value(), copy.name(), RecordState.NONE, copy.recordState());
                carried += 1 + carry(children, program.id().value(), copy.id().value(), next);
            }
        }
        return carried;
    }

    private ProgramOutcome change(ProgramId id, int read, Consumer<Program> change) {
        return edits.change(id.value(), read, program -> {
            RecordState before = program.recordState();
            change.accept(program);
            write(program, before);
        });
    }

    private Program find(ProgramId id) {
        return programs.findById(id.value()).orElseThrow(() -> new ProgramRefused(new Unknown()));
    }

    private Program write(Program program, RecordState before) {
        PlanYears plan = program.plan();
        if (programs.existsByPlanFromAndPlanToAndNameKeyAndIdNot(
                plan.from(),
                plan.to(),
                NameKey.searchable(program.name()),
                program.id().value())) {
            throw new ProgramRefused(new Invalid(EnumSet.of(Problem.NAME_TAKEN)));
        }
        programs.save(program);
        programs.flush();
        reporting.report(SUBJECT, program.id().value(), program.name(), before, program.recordState());
        return program;
    }
}
