package org.wego.knowledge.entry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.project.ProjectId;

/** An entry of a catalog: drafted, submitted for review, published. */
@Entity
@Table(schema = "knowledge", name = "entry")
class Entry {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    @Enumerated(EnumType.STRING)
    private CatalogKind catalog;

    @Column
    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Embedded
    private MainText text;

    @Column(nullable = false)
    private String titleKey;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "city"))
    private @Nullable CityOnRecord city;

    @Column
    private @Nullable UUID projectId;

    @Column(nullable = false)
    private String draftedBy;

    @Column
    private @Nullable Instant submittedAt;

    @Column
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    private Entry(
            CatalogKind catalog,
            MainText text,
            @Nullable CityOnRecord city,
            @Nullable ProjectId project,
            String draftedBy) {
        this.id = EntryId.next().value();
        this.catalog = catalog;
        this.state = EntryState.DRAFT;
        this.text = text;
        this.titleKey = NameKey.searchable(text.title());
        this.city = city;
        this.projectId = project == null ? null : project.value();
        this.draftedBy = draftedBy;
    }

    /**
     * A draft.
     *
     * @param city the city it is about, or null if it is about none
     * @param project the feasibility study or pilot it reports, or null
     */
    static Entry draft(
            CatalogKind catalog,
            MainText text,
            @Nullable CityOnRecord city,
            @Nullable ProjectId project,
            String draftedBy) {
        return new Entry(catalog, text, city, project, draftedBy);
    }

    /**
     * Hands a draft over for review.
     *
     * @throws EntryNotInState if it is no draft
     */
    void submit(Instant now) {
        require(EntryState.DRAFT);
        state = EntryState.SUBMITTED;
        submittedAt = now;
    }

    /**
     * Shows a submitted entry to everybody.
     *
     * @throws EntryNotInState if it was not submitted, or is published already
     */
    void publish(Instant now) {
        require(EntryState.SUBMITTED);
        state = EntryState.PUBLISHED;
        publishedAt = now;
    }

    EntryState state() {
        return state;
    }

    EntrySummary summary() {
        return new EntrySummary(new EntryId(id), catalog, text, city);
    }

    @Override
    public String toString() {
        return text.title() + (city == null ? "" : ", " + city.name()) + ", " + state;
    }

    private void require(EntryState needed) {
        if (state != needed) {
            throw new EntryNotInState(new EntryId(id), state, needed);
        }
    }
}
