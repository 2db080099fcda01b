package org.wego.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** A meeting of a body; see {@link MeetingSummary}. */
@Entity
@Table(schema = "governance", name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    @Enumerated(EnumType.STRING)
    private MeetingSummary.Kind kind;

    @Column(nullable = false)
    private String title;

    @Embedded
    @EmbeddedColumnNaming("begins_%s")
    private PartialDate begins;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    private PartialDate ends;

    @Embedded
    @EmbeddedColumnNaming("host_%s")
    private @Nullable CityOnRecord host;

    @Column(nullable = false)
    private boolean online;

    @Column(nullable = false)
    private boolean planned;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    private Meeting(MeetingSummary record) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = record.kind();
        this.title = record.title();
        this.begins = record.begins();
        this.ends = record.ends();
        this.host = record.host();
        this.online = record.online();
        this.planned = record.planned();
        this.note = record.note();
        this.source = record.source();
    }

    /**
     * A meeting as documents tell of it.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    static Meeting document(MeetingSummary record) {
        if (record.ends().latest().isBefore(record.begins().earliest())) {
            throw new IllegalArgumentException(record.title() + " ends before it begins");
        }
        return new Meeting(record);
    }

    @Override
    public String toString() {
        return title + ", " + begins + "/" + ends + (host == null ? "" : ", " + host.name());
    }
}
