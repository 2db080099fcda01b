package org.wego.programs.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventOutcome.Problem;

/**
 * An event on one or more days, or in a month if the day is not known. It is planned, said anew, postponed and
 * cancelled; what was cancelled stays on record with its reason.
 */
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

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private EventState state = EventState.PLANNED;

    @Embedded
    @EmbeddedColumnNaming("begins_%s")
    private PartialDate begins;

    @Embedded
    @EmbeddedColumnNaming("ends_%s")
    private PartialDate ends;

    @Embedded
    @EmbeddedColumnNaming("hours_%s")
    private @Nullable EventHours hours;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "place"))
    private @Nullable CityOnRecord city;

    @Embedded
    private EventVenue venue;

    @Column
    private @Nullable UUID programId;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private String reason = "";

    @Embedded
    @EmbeddedColumnNaming("moved_%s")
    private @Nullable PartialDate movedFrom;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private int revision;

    @Column(nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(schema = "programs", name = "event_contributor", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "place")
    private List<Contributor> contributors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "programs", name = "event_session", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "place")
    private List<Session> timetable = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    private Event(EventDraft draft, Instant now) {
        this.id = EventId.next().value();
        this.changedAt = now;
        say(draft);
    }

    /**
     * An event.
     *
     * @throws EventRefused if something is missing or cannot be
     */
    static Event plan(EventDraft draft, Instant now) {
        EventRefused.refuseIf(draft.problems());
        return new Event(draft, now);
    }

    /**
     * Says anew what it is.
     *
     * @throws EventRefused if something is missing or cannot be, or the event was cancelled
     */
    void revise(EventDraft draft, Instant now) {
        refuseIfCancelled();
        EventRefused.refuseIf(draft.problems());
        if (!draft.equals(details().said())) {
            say(draft);
            seen(now);
        }
    }

    /**
     * Moves it to other days. Its timetable is of the days before, and goes.
     *
     * @throws EventRefused if nobody says why, the days cannot be or are over, or the event was cancelled
     */
    void postpone(
            PartialDate first, PartialDate last, @Nullable EventHours other, String why, LocalDate today, Instant now) {
        refuseIfCancelled();
        EventDraft moved = details().said().on(first, last, other);
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(moved.problems());
        addProblemsOf(problems, why);
        if (first.latest().isBefore(today)) {
            problems.add(Problem.POSTPONED_INTO_THE_PAST);
        }
        EventRefused.refuseIf(problems);
        movedFrom = begins;
        state = EventState.POSTPONED;
        reason = CleanText.line(why);
        say(moved);
        seen(now);
    }

    /**
     * Says that it does not take place. Saying so once more changes nothing.
     *
     * @throws EventRefused if nobody says why
     */
    void cancel(String why, Instant now) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        addProblemsOf(problems, why);
        EventRefused.refuseIf(problems);
        if (state != EventState.CANCELLED) {
            state = EventState.CANCELLED;
            reason = CleanText.line(why);
            seen(now);
        }
    }

    EventId id() {
        return new EventId(id);
    }

    /** Counts its changes; to be read after they are written. */
    int version() {
        return version == null ? 0 : version;
    }

    String title() {
        return title;
    }

    @Nullable
    ProgramId program() {
        return programId == null ? null : new ProgramId(programId);
    }

    /** The event without what only its page says. */
    EventSummary summary() {
        return new EventSummary(
                id(), title, kind, state, begins, ends, hours, city, venue, program(), reason, source, revision,
                changedAt);
    }

    EventDetails details() {
        return new EventDetails(summary(), version(), movedFrom, contributors, timetable, description);
    }

    /** What may be changed of it, part by part. */
    RecordState recordState() {
        return RecordState.NONE
                .with("title", title)
                .with("eventKind", kind)
                .with("eventState", state)
                .with("begins", begins)
                .with("ends", ends)
                .with("hours", hours == null ? null : hours.written())
                .with("city", city == null ? null : city.written())
                .with("venue", venue.name())
                .with("online", venue.online())
                .with("link", venue.link())
                .with("coordinates", venue.at() == null ? null : venue.at().written())
                .with("program", programId)
                .with("description", description)
                .with("reason", reason)
                .with("source", source);
    }

    @Override
    public String toString() {
        return title + ", " + begins.writtenTo(ends);
    }

    private void refuseIfCancelled() {
        EventRefused.refuseIf(state == EventState.CANCELLED, Problem.CANCELLED);
    }

    private static void addProblemsOf(Set<Problem> problems, String why) {
        String said = CleanText.line(why);
        if (said.isEmpty()) {
            problems.add(Problem.NO_REASON);
        } else if (said.length() > EventKeeping.LONGEST_REASON) {
            problems.add(Problem.TOO_LONG);
        }
    }

    /** Calendars take over what has a higher number. */
    private void seen(Instant now) {
        revision++;
        changedAt = now;
    }

    private void say(EventDraft draft) {
        title = draft.title();
        titleKey = NameKey.searchable(draft.title());
        kind = draft.kind();
        begins = draft.begins();
        ends = draft.ends();
        hours = draft.hours();
        city = draft.city();
        venue = draft.venue();
        programId = draft.program() == null ? null : draft.program().value();
        description = draft.description();
        source = draft.source();
        replace(contributors, draft.contributors());
        replace(timetable, draft.timetable());
    }

    private static <T> void replace(List<T> rows, List<T> said) {
        if (!rows.equals(said)) {
            rows.clear();
            rows.addAll(said);
        }
    }
}
