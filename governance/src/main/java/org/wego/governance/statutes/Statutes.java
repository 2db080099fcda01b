package org.wego.governance.statutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.KeptRecord;
import org.wego.membership.audit.RecordState;

/** What the statutes ask of the offices from a day on. */
@Entity
@Table(schema = "governance", name = "statutes")
class Statutes extends KeptRecord {

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private int committeeAtMost;

    @Column(nullable = false)
    private int vicePresidentsAtLeast;

    @Embedded
    @EmbeddedColumnNaming("quorum_%s")
    private @Nullable Quorum quorum;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Statutes() {}

    @SuppressWarnings("NullAway.Init")
    private Statutes(StatutesDraft draft) {
        say(draft);
    }

    /**
     * A version of the statutes.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    static Statutes adopt(StatutesDraft draft) {
        return new Statutes(draft);
    }

    /**
     * Changes what it asks.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    final void say(StatutesDraft draft) {
        LocalDate day = draft.validFrom();
        if (day == null || !draft.problems().isEmpty()) {
            throw new IllegalArgumentException(draft.source() + ": " + draft.problems());
        }
        validFrom = day;
        committeeAtMost = draft.committeeAtMost();
        vicePresidentsAtLeast = draft.vicePresidentsAtLeast();
        quorum = draft.quorum();
        note = draft.note().isEmpty() ? null : draft.note();
        source = draft.source();
    }

    Kept<StatutesDraft> details() {
        return new Kept<>(
                id(),
                version(),
                new StatutesDraft(
                        validFrom,
                        committeeAtMost,
                        vicePresidentsAtLeast,
                        quorum,
                        Objects.requireNonNullElse(note, ""),
                        source));
    }

    @Override
    public String label() {
        return validFrom.toString();
    }

    @Override
    public RecordState state() {
        return RecordState.NONE
                .with("validFrom", validFrom)
                .with("committeeAtMost", committeeAtMost)
                .with("vicePresidentsAtLeast", vicePresidentsAtLeast)
                .with("quorum", quorum)
                .with("note", note)
                .with("source", source);
    }

    Optional<Quorum> quorum() {
        return Optional.ofNullable(quorum);
    }
}
