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
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** A city in a seat for a term or a part of it; part of {@link Term}, which answers for what it may say. */
@Entity
@Table(schema = "governance", name = "appointment")
class Appointment {

    @Id
    private UUID id;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(nullable = false)
    private int seat;

    @Embedded
    @EmbeddedColumnNaming("city_%s")
    private CityOnRecord city;

    @Embedded
    private Representative representative;

    @Embedded
    @EmbeddedColumnNaming("begins_%s")
    private @Nullable PartialDate begins;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    private @Nullable PartialDate ends;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable EndCause endCause;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable AppointmentMode mode;

    @Column
    private @Nullable String evidence;

    @Column(nullable = false)
    private String decidedBy;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(Nomination said) {
        this.id = AppointmentId.next().value();
        say(said);
    }

    AppointmentId id() {
        return new AppointmentId(id);
    }

    Seat seat() {
        return new Seat(office, seat);
    }

    /** As it was entered. */
    Nomination said() {
        return new Nomination(
                seat(),
                city,
                representative,
                begins,
                ends,
                capacity,
                mode,
                evidence == null ? "" : evidence,
                decidedBy,
                source);
    }

    CityOnRecord city() {
        return city;
    }

    boolean struck() {
        return endCause == EndCause.CORRECTED;
    }

    boolean ended() {
        return endCause != null;
    }

    /** Replaces all that is recorded of it. */
    final void say(Nomination said) {
        this.office = said.seat().office();
        this.seat = said.seat().number();
        this.city = said.city();
        this.representative = said.representative();
        this.begins = said.begins();
        this.ends = said.ends();
        this.capacity = said.capacity();
        this.mode = said.mode();
        this.evidence = said.evidence().isEmpty() ? null : said.evidence();
        this.decidedBy = said.decidedBy();
        this.source = said.source();
    }

    /** From that day on the seat is no longer held by it. */
    void end(PartialDate day, EndCause cause) {
        this.ends = day;
        this.endCause = cause;
    }

    /** It was recorded by mistake. */
    void strike() {
        this.endCause = EndCause.CORRECTED;
    }

    AppointmentDetails details(Tenure ofTerm) {
        return new AppointmentDetails(
                id(),
                said(),
                new Tenure(begins == null ? ofTerm.begins() : begins, ends == null ? ofTerm.ends() : ends),
                endCause);
    }

    /** What may be changed of it, part by part. */
    RecordState state() {
        return RecordState.NONE
                .with("office", office)
                .with("seat", seat)
                .with("city", city.name())
                .with("country", city.country() == null ? "" : city.country().getAlpha2())
                .with("representative", representative)
                .with("begins", begins)
                .with("ends", ends)
                .with("capacity", capacity)
                .with("endCause", endCause)
                .with("mode", mode)
                .with("evidence", evidence)
                .with("decidedBy", decidedBy)
                .with("source", source);
    }

    @Override
    public String toString() {
        return city.name() + ", " + seat();
    }
}
