package org.wego.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.wego.membership.organisation.CityOnRecord;

/** A city at a meeting; part of {@link Meeting}. */
@Entity
@Table(schema = "governance", name = "attendance")
class Attendance {

    @Id
    private UUID id;

    @Embedded
    @EmbeddedColumnNaming("city_%s")
    private CityOnRecord city;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(nullable = false)
    private String representedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attendance() {}

    Attendance(Attendee said) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.city = said.city();
        this.presence = said.presence();
        this.representedBy = said.representedBy();
    }

    Attendee said() {
        return new Attendee(city, presence, representedBy);
    }

    @Override
    public String toString() {
        return said().toString();
    }
}
