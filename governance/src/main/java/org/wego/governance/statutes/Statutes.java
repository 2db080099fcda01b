package org.wego.governance.statutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** What the statutes ask of the offices from a day on. */
@Entity
@Table(schema = "governance", name = "statutes")
class Statutes {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

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

    private Statutes(
            LocalDate validFrom,
            int committeeAtMost,
            int vicePresidentsAtLeast,
            @Nullable Quorum quorum,
            @Nullable String note,
            String source) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.validFrom = validFrom;
        this.committeeAtMost = committeeAtMost;
        this.vicePresidentsAtLeast = vicePresidentsAtLeast;
        this.quorum = quorum;
        this.note = note;
        this.source = source;
    }

    /**
     * A version of the statutes.
     *
     * @param quorum null until somebody states it
     */
    static Statutes adopt(
            LocalDate validFrom,
            int committeeAtMost,
            int vicePresidentsAtLeast,
            @Nullable Quorum quorum,
            @Nullable String note,
            String source) {
        return new Statutes(validFrom, committeeAtMost, vicePresidentsAtLeast, quorum, note, source);
    }

    Optional<Quorum> quorum() {
        return Optional.ofNullable(quorum);
    }
}
