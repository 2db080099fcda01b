package org.wego.membership.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MembershipCategory;

/**
 * A version of a category's fee schedule. What it says never changes, so that its id stands for every amount in it; one
 * that no fee rests on can be replaced by another one.
 */
@Entity
@Table(schema = "membership", name = "fee_schedule")
class FeeSchedule implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private MembershipCategory category;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private FeeCell.Shape shape;

    @Column
    private @Nullable Instant usedAt;

    /** The last year whose fees rest on it. */
    @Column
    private @Nullable Integer lastFeeYear;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "membership", name = "fee_schedule_cell", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "place")
    private List<FeeCell> cells = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected FeeSchedule() {}

    @SuppressWarnings("NullAway.Init")
    private FeeSchedule(FeeScheduleId id, FeeScheduleDraft draft) {
        this.id = id.value();
        this.category = draft.category();
        this.name = draft.name();
        this.validFrom = draft.validFrom();
        this.decidedBy = draft.decidedBy();
        this.shape = FeeCell.shape(draft.rule());
        this.cells.addAll(FeeCell.cells(draft.rule()));
    }

    /** A version that no fee rests on yet. */
    static FeeSchedule decide(FeeScheduleDraft draft) {
        return new FeeSchedule(FeeScheduleId.next(), draft);
    }

    boolean used() {
        return usedAt != null;
    }

    /** Whether it is of that category and day, which no two versions share. */
    boolean takesThePlaceOf(FeeScheduleDraft draft) {
        return category == draft.category() && validFrom.equals(draft.validFrom());
    }

    /** What it says, part by part. */
    RecordState state() {
        return RecordState.NONE
                .with("category", category)
                .with("name", name)
                .with("validFrom", validFrom)
                .with("decidedBy", decidedBy)
                .with("rule", FeeCell.written(shape, cells));
    }

    FeeScheduleDetails details() {
        return new FeeScheduleDetails(
                new FeeScheduleId(id), category, name, validFrom, decidedBy, FeeCell.rule(shape, cells), usedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
