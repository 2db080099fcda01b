package org.wego.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.KeptRecord;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** An office that a city hosts for its region. */
@Entity
@Table(schema = "governance", name = "regional_office")
class RegionalOffice extends KeptRecord {

    @Column(nullable = false)
    private String region;

    @Embedded
    @EmbeddedColumnNaming("host_%s")
    private CityOnRecord host;

    @Embedded
    @EmbeddedColumnNaming("opened_%s")
    private PartialDate opened;

    @Column(nullable = false)
    private boolean openedByThen;

    @Embedded
    @EmbeddedColumnNaming("closed_%s")
    private @Nullable PartialDate closed;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected RegionalOffice() {}

    @SuppressWarnings("NullAway.Init")
    private RegionalOffice(RegionalOfficeDraft draft) {
        say(draft);
    }

    /**
     * An office as it is described.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    static RegionalOffice of(RegionalOfficeDraft draft) {
        return new RegionalOffice(draft);
    }

    /**
     * Changes what is recorded of it.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    final void say(RegionalOfficeDraft draft) {
        PartialDate begun = draft.opened();
        if (begun == null || !draft.problems().isEmpty()) {
            throw new IllegalArgumentException(draft.region() + ": " + draft.problems());
        }
        region = draft.region();
        host = draft.host();
        opened = begun;
        openedByThen = draft.openedByThen();
        closed = draft.closed();
        note = draft.note().isEmpty() ? null : draft.note();
        source = draft.source();
    }

    /** What is on record of it. */
    RegionalOfficeDraft said() {
        return new RegionalOfficeDraft(
                region, host, opened, openedByThen, closed, Objects.requireNonNullElse(note, ""), source);
    }

    Kept<RegionalOfficeDraft> details() {
        return new Kept<>(id(), version(), said());
    }

    @Override
    public String label() {
        return region + ", " + host.name();
    }

    @Override
    public RecordState state() {
        return RecordState.NONE
                .with("region", region)
                .with("hostCity", host.name())
                .with("country", host.country())
                .with("opened", opened)
                .with("openedByThen", openedByThen)
                .with("closed", closed)
                .with("note", note)
                .with("source", source);
    }

    @Override
    public String toString() {
        return region + " office in " + host.name() + ", " + opened + "/" + (closed == null ? ".." : closed);
    }
}
