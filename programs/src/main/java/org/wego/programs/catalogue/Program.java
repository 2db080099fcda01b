package org.wego.programs.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.name.NameKey;
import org.wego.programs.catalogue.ProgramOutcome.Problem;

/**
 * A strategic goal, a program or an activity of a strategic plan. A goal stands at the top; a program may contain
 * programs; an activity contains nothing.
 */
@Entity
@Table(schema = "programs", name = "program")
class Program {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    @Column(nullable = false)
    private int planFrom;

    @Column(nullable = false)
    private int planTo;

    @Column
    @Enumerated(EnumType.STRING)
    private ProgramNode.Kind kind;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String nameKey;

    @Column(nullable = false)
    private String aim;

    @Column
    private @Nullable Integer endedYear;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    private Program(@Nullable UUID parent, PlanYears plan, ProgramNode.Kind kind, int place, ProgramDraft draft) {
        this.id = ProgramId.next().value();
        this.parent = parent;
        this.planFrom = plan.from();
        this.planTo = plan.to();
        this.kind = kind;
        this.place = place;
        say(draft);
    }

    /**
     * A strategic goal of a plan.
     *
     * @throws ProgramRefused if something is missing, or there can be no such plan
     */
    static Program goal(PlanYears plan, int place, ProgramDraft draft) {
        ProgramRefused.refuseIf(!plan.isConceivable(), Problem.NO_SUCH_PLAN);
        ProgramRefused.refuseIf(draft.problems());
        return new Program(null, plan, ProgramNode.Kind.STRATEGIC_GOAL, place, draft);
    }

    /**
     * A program or an activity below this one, in the same plan.
     *
     * @throws ProgramRefused if something is missing, or such a thing cannot stand below this one
     */
    Program add(ProgramNode.Kind childKind, int childPlace, ProgramDraft draft) {
        refuseBelow(childKind);
        ProgramRefused.refuseIf(draft.problems());
        return new Program(id, plan(), childKind, childPlace, draft);
    }

    /** The same in another plan, at the same place, below what stands for its parent there. */
    Program carriedInto(PlanYears next, @Nullable UUID below) {
        return new Program(below, next, kind, place, new ProgramDraft(name, aim, source));
    }

    /**
     * Says anew what it is.
     *
     * @throws ProgramRefused if something is missing or too long
     */
    void revise(ProgramDraft draft) {
        ProgramRefused.refuseIf(draft.problems());
        say(draft);
    }

    /**
     * Puts it below another one of its plan, as the last there.
     *
     * @throws ProgramRefused if it cannot stand there
     */
    void moveBelow(Program other, int last) {
        requireRoomBelow(other);
        parent = other.id;
        place = last;
    }

    /** Refuses if it cannot stand below the other one, whatever stands below it. */
    void requireRoomBelow(Program other) {
        other.refuseBelow(kind);
        ProgramRefused.refuseIf(!other.plan().equals(plan()), Problem.NOT_BELOW);
    }

    /** Exchanges its place with another one. */
    void exchangePlaces(Program other) {
        int ours = place;
        place = other.place;
        other.place = ours;
    }

    /**
     * Says until when it went on.
     *
     * @param year its last one, or null if it goes on
     * @throws ProgramRefused if the year is none of its plan
     */
    void end(@Nullable Integer year) {
        ProgramRefused.refuseIf(year != null && !plan().has(year), Problem.NO_YEAR_OF_THE_PLAN);
        endedYear = year;
    }

    private void refuseBelow(ProgramNode.Kind childKind) {
        ProgramRefused.refuseIf(
                kind == ProgramNode.Kind.ACTIVITY || childKind == ProgramNode.Kind.STRATEGIC_GOAL, Problem.NOT_BELOW);
    }

    private void say(ProgramDraft draft) {
        name = draft.name();
        nameKey = NameKey.searchable(draft.name());
        aim = draft.aim();
        source = draft.source();
    }

    /** Whether it was not ended. */
    boolean isGoneOnWith() {
        return endedYear == null;
    }

    @Nullable
    UUID parent() {
        return parent;
    }

    PlanYears plan() {
        return new PlanYears(planFrom, planTo);
    }

    String name() {
        return name;
    }

    /** Counts its changes; to be read after they are written. */
    int version() {
        return version == null ? 0 : version;
    }

    ProgramDetails details() {
        return new ProgramDetails(
                id(),
                version(),
                kind,
                parent == null ? null : new ProgramId(parent),
                plan(),
                name,
                aim,
                endedYear,
                source);
    }

    /** What may be changed of it, part by part. */
    RecordState recordState() {
        return RecordState.NONE
                .with("name", name)
                .with("below", parent)
                .with("plan", plan().written())
                .with("aim", aim)
                .with("endedYear", endedYear)
                .with("source", source);
    }

    ProgramId id() {
        return new ProgramId(id);
    }

    ProgramSummary summary() {
        return new ProgramSummary(id(), name, plan());
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
