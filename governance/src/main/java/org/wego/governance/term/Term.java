package org.wego.governance.term;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.audit.RecordState;
import org.wego.membership.time.PartialDate;

/**
 * A term of office: its posts and who was appointed to them, some thirty cities. No seat has two holders of one capacity
 * on days that are known, no city two seats of an office, and nobody holds one outside the term.
 */
@Entity
@Table(schema = "governance", name = "term")
class Term {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private String name;

    @Embedded
    @EmbeddedColumnNaming("starts_%s")
    private PartialDate starts;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    private PartialDate ends;

    @Column(nullable = false)
    private boolean complete;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private TermState state = TermState.DRAFT;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @BatchSize(size = 100)
    @ElementCollection
    @CollectionTable(schema = "governance", name = "term_posts", joinColumns = @JoinColumn(name = "term_id"))
    @MapKeyColumn(name = "office")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "posts")
    private Map<Office, Integer> posts = new EnumMap<>(Office.class);

    @BatchSize(size = 100)
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "term_id", nullable = false)
    @OrderColumn(name = "place")
    private List<Appointment> appointments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Term() {}

    private Term(TermDraft draft) {
        this.id = TermId.next().value();
        say(draft);
    }

    /**
     * A draft of a term without appointments.
     *
     * @throws TermRefused if something is missing or cannot be
     */
    static Term draft(TermDraft draft) {
        SeatRules.refuseIf(null, draft.problems());
        return new Term(draft);
    }

    TermId id() {
        return new TermId(id);
    }

    String name() {
        return name;
    }

    /** Counts its changes; to be read after they are written. */
    int version() {
        return version == null ? 0 : version;
    }

    /**
     * Changes what is recorded of it, its appointments apart.
     *
     * @throws TermRefused if something cannot be, or an appointment would be left outside the term or without its seat
     */
    void revise(TermDraft draft) {
        SeatRules.refuseIf(null, draft.problems());
        SeatRules after = new SeatRules(draft.tenure(), draft.posts());
        roll().standing().forEach(appointment -> after.refuseOutside(appointment.said(), Set.of()));
        say(draft);
    }

    /**
     * Puts a city into a seat, in its own right or in the place of somebody else.
     *
     * @throws TermRefused if something is missing or cannot be, or the seat or the city is taken on those days
     */
    Appointment appoint(Nomination said) {
        check(said, null);
        Appointment appointment = new Appointment(said);
        appointments.add(appointment);
        return appointment;
    }

    /** The seat of an office after all that were ever held. */
    Seat nextSeat(Office office) {
        return roll().nextSeat(office);
    }

    /**
     * Ends an appointment.
     *
     * @param day from which on the city no longer holds the seat
     * @throws TermRefused if it ended before, the day lies outside the term or not after its beginning, the seat or the city
     *     is taken until then, or the cause is that of a strike
     */
    Appointment end(AppointmentId which, PartialDate day, EndCause cause) {
        Appointment appointment = roll().open(which);
        Nomination ended = appointment.said().during(appointment.said().begins(), day);
        rules().refuseOutside(ended, cause == EndCause.CORRECTED ? Set.of(Problem.STRUCK_NOT_ENDED) : Set.of());
        // it may last longer than was expected, but not into the days of another one
        rules().refuseBeside(roll().beside(which, tenure()), ended);
        appointment.end(day, cause);
        return appointment;
    }

    /**
     * Ends an appointment and puts another city into the seat, from the day on which the new one begins.
     *
     * @throws TermRefused if one of both is not allowed, or the new one does not say when it begins
     */
    Appointment replace(AppointmentId which, Nomination successor) {
        Appointment appointment = roll().open(which);
        if (successor.begins() == null) {
            throw new TermRefused(new Invalid(appointment.seat(), EnumSet.of(Problem.BEGINS_OUTSIDE_TERM)));
        }
        end(which, successor.begins(), EndCause.REPLACED);
        return appoint(successor);
    }

    /**
     * Corrects what was recorded wrongly.
     *
     * @throws TermRefused as {@link #appoint} does
     */
    Appointment correct(AppointmentId which, Nomination said) {
        Appointment appointment = roll().standing(which);
        check(said, which);
        appointment.say(said);
        return appointment;
    }

    /**
     * Strikes an appointment that never was; it stays on record and counts on no day.
     *
     * @throws TermRefused if there is none
     */
    Appointment strike(AppointmentId which) {
        Appointment appointment = roll().standing(which);
        appointment.strike();
        return appointment;
    }

    /**
     * Lets the term count.
     *
     * @throws TermRefused if it does already
     */
    void putInForce() {
        if (state == TermState.IN_FORCE) {
            throw new TermRefused(new Invalid(null, EnumSet.of(Problem.IN_FORCE_ALREADY)));
        }
        state = TermState.IN_FORCE;
    }

    /**
     * Checks whether the term may be taken away.
     *
     * @throws TermRefused if it has appointments or is in force
     */
    void discard() {
        if (!appointments.isEmpty()) {
            throw new TermRefused(new Invalid(null, EnumSet.of(Problem.HAS_APPOINTMENTS)));
        }
        if (state == TermState.IN_FORCE) {
            throw new TermRefused(new Invalid(null, EnumSet.of(Problem.IN_FORCE_ALREADY)));
        }
    }

    /** The term with all it holds. */
    TermDetails details() {
        return new TermDetails(summary(), version(), posts, roll().details(tenure()));
    }

    /** What may be changed of it, part by part, its appointments apart. */
    RecordState recordState() {
        return details().recordState();
    }

    /** @throws TermRefused if there is none */
    Appointment appointment(AppointmentId which) {
        return roll().named(which);
    }

    /** The term without what it holds. */
    TermSummary summary() {
        return new TermSummary(id(), name, starts, ends, complete, state, note, source);
    }

    @Override
    public String toString() {
        return name + ", " + starts + "/" + ends + ", " + appointments.size() + " appointments";
    }

    private void say(TermDraft draft) {
        name = draft.name();
        starts = draft.starts();
        ends = draft.ends();
        complete = draft.complete();
        note = draft.noteOrNull();
        source = draft.source();
        posts.clear();
        posts.putAll(draft.posts());
    }

    private Tenure tenure() {
        return new Tenure(starts, ends);
    }

    private Roll roll() {
        return new Roll(appointments);
    }

    /** Refuses what cannot stand beside all appointments but one. */
    private void check(Nomination said, @Nullable AppointmentId but) {
        rules().refuseOutside(said, said.problems());
        rules().refuseBeside(roll().beside(but, tenure()), said);
    }

    private SeatRules rules() {
        return new SeatRules(tenure(), posts);
    }
}
