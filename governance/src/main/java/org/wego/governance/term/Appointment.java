package org.wego.governance.term;

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
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;

/** A city in an office for a term; part of {@link Term}. */
@Entity
@Table(schema = "governance", name = "appointment")
class Appointment {

    @Id
    private UUID id;

    @Column
    @Enumerated(EnumType.STRING)
    private Office office;

    @Embedded
    @EmbeddedColumnNaming("city_%s")
    private CityOnRecord city;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable AppointmentMode mode;

    @Column
    private @Nullable String evidence;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(
            Office office,
            CityOnRecord city,
            @Nullable AppointmentMode mode,
            @Nullable String evidence,
            String source) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.office = office;
        this.city = city;
        this.mode = mode;
        this.evidence = evidence;
        this.source = source;
    }

    Office office() {
        return office;
    }

    boolean isOf(CityOnRecord other) {
        return city.isSameAs(other);
    }
}
