package org.wego.programs.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramId;

/** An event on one or more days, or in a month of which no day is known. */
@Entity
@Table(schema = "programs", name = "event")
class Event {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String titleKey;

    @Embedded
    @EmbeddedColumnNaming("begins_%s")
    private PartialDate begins;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    private PartialDate ends;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "place"))
    private @Nullable CityOnRecord city;

    @Column
    private @Nullable UUID programId;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    private Event(
            String title,
            PartialDate begins,
            PartialDate ends,
            @Nullable CityOnRecord city,
            @Nullable ProgramId program,
            String source) {
        this.id = EventId.next().value();
        this.title = title;
        this.titleKey = NameKey.searchable(title);
        this.begins = begins;
        this.ends = ends;
        this.city = city;
        this.programId = program == null ? null : program.value();
        this.source = source;
    }

    /**
     * An event.
     *
     * @param ends its last day
     * @param city where it takes place, or null if that is not documented
     * @param program the program it belongs to, or null
     * @throws IllegalArgumentException if it ends before it begins
     */
    static Event plan(
            String title,
            PartialDate begins,
            PartialDate ends,
            @Nullable CityOnRecord city,
            @Nullable ProgramId program,
            String source) {
        if (ends.latest().isBefore(begins.earliest())) {
            throw new IllegalArgumentException(title + " ends before it begins");
        }
        return new Event(title, begins, ends, city, program, source);
    }

    EventSummary summary() {
        return new EventSummary(title, begins, ends, city, source);
    }

    @Override
    public String toString() {
        return title + ", " + begins.writtenTo(ends);
    }
}
