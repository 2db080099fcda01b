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
import org.wego.membership.name.NameKey;

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
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    private Program(
            @Nullable UUID parent,
            int planFrom,
            int planTo,
            ProgramNode.Kind kind,
            int place,
            String name,
            String source) {
        this.id = ProgramId.next().value();
        this.parent = parent;
        this.planFrom = planFrom;
        this.planTo = planTo;
        this.kind = kind;
        this.place = place;
        this.name = name;
        this.nameKey = NameKey.searchable(name);
        this.source = source;
    }

    /**
     * A strategic goal of the plan of some years, the last one included.
     *
     * @throws IllegalArgumentException if the plan ends before it begins
     */
    static Program goal(int planFrom, int planTo, int place, String name, String source) {
        if (planTo < planFrom) {
            throw new IllegalArgumentException("a plan from " + planFrom + " to " + planTo);
        }
        return new Program(null, planFrom, planTo, ProgramNode.Kind.STRATEGIC_GOAL, place, name, source);
    }

    /**
     * A program or an activity below this one, in the same plan.
     *
     * @throws IllegalArgumentException if this is an activity, or the new one a goal
     */
    Program add(ProgramNode.Kind childKind, int childPlace, String childName, String childSource) {
        if (kind == ProgramNode.Kind.ACTIVITY || childKind == ProgramNode.Kind.STRATEGIC_GOAL) {
            throw new IllegalArgumentException(childKind + " below " + kind + " " + name);
        }
        return new Program(id, planFrom, planTo, childKind, childPlace, childName, childSource);
    }

    ProgramId id() {
        return new ProgramId(id);
    }

    ProgramSummary summary() {
        return new ProgramSummary(id(), name, new PlanYears(planFrom, planTo));
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
