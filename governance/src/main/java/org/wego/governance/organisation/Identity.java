package org.wego.governance.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.time.PartialDate;

/** The organisation that runs this house. Its names follow each other without a gap. */
@Entity
@Table(schema = "governance", name = "identity")
class Identity {

    /** A sentence the organisation has stated since a date. */
    @Embeddable
    record Stated(
            @Enumerated(EnumType.STRING) Statement kind,
            String wording,
            @EmbeddedColumnNaming("since_%s") PartialDate since,
            String source) {}

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @EmbeddedColumnNaming("founded_%s")
    private PartialDate founded;

    @Column(nullable = false)
    private int foundingCities;

    @Embedded
    private Secretariat secretariat;

    @Embedded
    private PaymentInstructions payment;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @CollectionTable(schema = "governance", name = "identity_name", joinColumns = @JoinColumn(name = "identity_id"))
    @OrderColumn(name = "place")
    private List<OfficialName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "governance",
            name = "identity_statement",
            joinColumns = @JoinColumn(name = "identity_id"))
    @OrderColumn(name = "place")
    private List<Stated> statements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Identity() {}

    private Identity(PartialDate founded, int foundingCities, Secretariat secretariat, String source) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.founded = founded;
        this.foundingCities = foundingCities;
        this.secretariat = secretariat;
        this.payment = PaymentInstructions.NONE;
        this.source = source;
    }

    /** The organisation at its founding, still without a name. */
    static Identity found(PartialDate founded, int foundingCities, Secretariat secretariat, String source) {
        return new Identity(founded, foundingCities, secretariat, source);
    }

    /**
     * Gives a name from a date on; the name before it ends that day.
     *
     * @throws IllegalArgumentException if the date is not after the one the present name was given
     */
    void name(String name, PartialDate since, @Nullable String note, String source) {
        if (!mayBeNamedFrom(since.earliest())) {
            throw new IllegalArgumentException(
                    name + " does not follow " + names.getLast().name());
        }
        if (!names.isEmpty()) {
            names.set(names.size() - 1, names.getLast().endedOn(since.earliest()));
        }
        names.add(new OfficialName(name, since, null, note, source));
    }

    /** Whether a name given on that day would follow the present one. */
    boolean mayBeNamedFrom(LocalDate day) {
        return names.isEmpty() || day.isAfter(names.getLast().since().earliest());
    }

    /** The present name, if it has one. */
    Optional<String> name() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast().name());
    }

    UUID id() {
        return id;
    }

    /** What may be changed of it, part by part. */
    RecordState state() {
        return RecordState.NONE
                .with("name", name().orElse(""))
                .with("since", names.isEmpty() ? "" : names.getLast().since().written())
                .with("nameSource", names.isEmpty() ? "" : names.getLast().source())
                .with("founded", founded.written())
                .with("foundingCities", foundingCities)
                .with("address", secretariat.address())
                .with("phone", secretariat.phone())
                .with("email", secretariat.email())
                .with("website", secretariat.website())
                .with("payment", payment.text())
                .with("vision", String.join("\n", stated(Statement.VISION)))
                .with("visionSince", sinceOfLatest(Statement.VISION))
                .with("visionSource", ofLatest(Statement.VISION, Stated::source))
                .with("mission", String.join("\n", stated(Statement.MISSION)))
                .with("missionSince", sinceOfLatest(Statement.MISSION))
                .with("missionSource", ofLatest(Statement.MISSION, Stated::source));
    }

    private String sinceOfLatest(Statement kind) {
        return ofLatest(kind, it -> it.since().written());
    }

    /** What all sentences of the latest version have in common. */
    private String ofLatest(Statement kind, Function<Stated, String> part) {
        return latestOf(kind).stream().findFirst().map(part).orElse("");
    }

    Secretariat secretariat() {
        return secretariat;
    }

    PaymentInstructions payment() {
        return payment;
    }

    /** From now on the secretariat is reached there. */
    void move(Secretariat to) {
        secretariat = to;
    }

    /** From now on members are told to pay like this. */
    void payTo(PaymentInstructions instructions) {
        payment = instructions;
    }

    /** States what the organisation is for, from a date on. */
    void state(Statement kind, String wording, PartialDate since, String source) {
        statements.add(new Stated(kind, wording, since, source));
    }

    /** States it from that day on; it replaces a version of that day. */
    void restate(StatementDraft said) {
        PartialDate since = PartialDate.day(said.since());
        statements.removeIf(
                it -> it.kind() == said.kind() && it.since().earliest().equals(said.since()));
        said.wordings().forEach(it -> state(said.kind(), it, since, said.source()));
    }

    /** The sentences of the latest version; none if nothing was ever stated. */
    List<String> stated(Statement kind) {
        return latestOf(kind).stream().map(Stated::wording).toList();
    }

    private List<Stated> latestOf(Statement kind) {
        Optional<LocalDate> latest = latest(kind);
        return statements.stream()
                .filter(it -> it.kind() == kind
                        && latest.filter(it.since().earliest()::equals).isPresent())
                .toList();
    }

    /** Whether what is stated from that day on would be the latest version, or replace it. */
    boolean mayBeStatedFrom(Statement kind, LocalDate day) {
        return latest(kind).filter(day::isBefore).isEmpty();
    }

    private Optional<LocalDate> latest(Statement kind) {
        return statements.stream()
                .filter(it -> it.kind() == kind)
                .map(it -> it.since().earliest())
                .max(Comparator.naturalOrder());
    }

    @Override
    public String toString() {
        return name().orElse("nameless") + ", founded " + founded + ", reached at "
                + secretariat.email() + ", " + (payment.lines().isEmpty() ? "not payable" : "payable") + ", "
                + statements.size() + " statements";
    }
}
