package org.wego.governance.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.KeptRecord;
import org.wego.membership.audit.RecordState;
import org.wego.membership.time.PartialDate;

/** Somebody the organisation works with, from a date until another one as far as they are documented. */
@Entity
@Table(schema = "governance", name = "partner")
class Partner extends KeptRecord {

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String website;

    @Embedded
    @EmbeddedColumnNaming("since_%s")
    private @Nullable PartialDate since;

    @Embedded
    @EmbeddedColumnNaming("until_%s")
    private @Nullable PartialDate until;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    @SuppressWarnings("NullAway.Init")
    private Partner(PartnerDraft draft) {
        say(draft);
    }

    /**
     * A partner as it is described.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    static Partner of(PartnerDraft draft) {
        return new Partner(draft);
    }

    /**
     * Changes what is recorded of it.
     *
     * @throws IllegalArgumentException if something is missing or cannot be
     */
    final void say(PartnerDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalArgumentException(draft.name() + ": " + draft.problems());
        }
        name = draft.name();
        website = draft.website();
        since = draft.since();
        until = draft.until();
        note = draft.note();
        source = draft.source();
    }

    PartnerDraft said() {
        return new PartnerDraft(name, website, since, until, note, source);
    }

    Kept<PartnerDraft> details() {
        return new Kept<>(id(), version(), said());
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public RecordState state() {
        return RecordState.NONE
                .with("name", name)
                .with("website", website)
                .with("begins", since)
                .with("ends", until)
                .with("note", note)
                .with("source", source);
    }

    @Override
    public String toString() {
        return name + ", " + since + "/" + until;
    }
}
