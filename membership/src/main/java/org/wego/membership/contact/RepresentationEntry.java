package org.wego.membership.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.wego.membership.organisation.MemberId;

/** What a person does for a member, on record. */
@Entity
@Table(schema = "membership", name = "representation")
class RepresentationEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID personId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private ContactRole role;

    private String duty;

    @Column(name = "from_day")
    private @Nullable LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected RepresentationEntry() {}

    @SuppressWarnings("NullAway.Init")
    private RepresentationEntry(PersonId person, MemberId member) {
        this.id = RepresentationId.next().value();
        this.personId = person.value();
        this.memberId = member.value();
    }

    static RepresentationEntry begin(PersonId person, MemberId member, Mandate mandate) {
        RepresentationEntry representation = new RepresentationEntry(person, member);
        representation.revise(mandate);
        return representation;
    }

    void revise(Mandate mandate) {
        role = mandate.role();
        duty = mandate.duty();
        from = mandate.from();
        until = mandate.until();
    }

    /** From now on it belongs to the other record of the same person. */
    void passTo(PersonId person, Mandate mandate) {
        personId = person.value();
        revise(mandate);
    }

    Mandate mandate() {
        return new Mandate(role, duty, from, until);
    }

    RepresentationId representationId() {
        return new RepresentationId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    int version() {
        return version == null ? 0 : version;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
