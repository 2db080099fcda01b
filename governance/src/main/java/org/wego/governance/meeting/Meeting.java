package org.wego.governance.meeting;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingOutcome.Problem;
import org.wego.governance.statutes.Quorum;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * A meeting of a body: when and where it is, what it speaks about and who takes part. No city is at it twice, and never do
 * more take part than have a seat.
 */
@Entity
@Table(schema = "governance", name = "meeting")
class Meeting {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MeetingSummary.Kind kind;

    @Column(name = "ordinal")
    private @Nullable Integer number;

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

    @Column
    private @Nullable ZoneId zone;

    @Column(nullable = false)
    private boolean online;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MeetingSummary.State state;

    @Column
    private @Nullable Integer seats;

    @Embedded
    @EmbeddedColumnNaming("next_host_%s")
    private @Nullable CityOnRecord nextHost;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @CollectionTable(schema = "governance", name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "place")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderColumn(name = "place")
    private List<Attendance> attendance = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    private Meeting(MeetingDraft draft) {
        this.id = MeetingId.next().value();
        say(draft);
    }

    /**
     * A meeting of which nothing but this is known.
     *
     * @throws MeetingRefused if something is missing or cannot be
     */
    static Meeting plan(MeetingDraft draft, LocalDate today) {
        MeetingRefused.refuseIf(draft.problems(today));
        return new Meeting(draft);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    String title() {
        return title;
    }

    MeetingSummary.Kind kind() {
        return kind;
    }

    @Nullable
    Integer number() {
        return number;
    }

    /** Counts its changes; to be read after they are written. */
    int version() {
        return version == null ? 0 : version;
    }

    /**
     * Changes what is recorded of it, its agenda and attendance apart.
     *
     * @param decided the days on which it decided something
     * @throws MeetingRefused if something is missing or cannot be, what was decided would be decided on other days or by
     *     another body, or more took part than would have a seat
     */
    void revise(MeetingDraft draft, LocalDate today, List<LocalDate> decided) {
        MeetingRefused.refuseIf(draft.problems(today));
        refuseAwayFrom(decided, draft);
        refuseMoreThan(draft.seats(), said());
        say(draft);
    }

    /**
     * Replaces what it speaks about, all of it in its order.
     *
     * @throws MeetingRefused if an item has no title, something is too long or there is too much of it
     */
    void reviseAgenda(List<AgendaItem> items) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (items.size() > AgendaItem.MOST) {
            problems.add(Problem.TOO_MANY);
        }
        if (items.stream().anyMatch(item -> item.title().isEmpty())) {
            problems.add(Problem.NO_TITLE);
        }
        if (items.stream().anyMatch(AgendaItem::isTooLong)) {
            problems.add(Problem.TOO_LONG);
        }
        MeetingRefused.refuseIf(problems);
        if (!agenda.equals(items)) {
            agenda.clear();
            agenda.addAll(items);
        }
    }

    /**
     * Replaces who has a seat and took part.
     *
     * @throws MeetingRefused if a city is missing or named twice, or more took part than have a seat
     */
    void reviseAttendance(List<Attendee> attendees) {
        MeetingRefused.refuseIf(AttendanceRules.problems(attendees));
        refuseMoreThan(seats, attendees);
        if (!said().equals(attendees)) {
            attendance.clear();
            attendees.stream().map(Attendance::new).forEach(attendance::add);
        }
    }

    /** The meeting without its agenda and attendance. */
    MeetingSummary summary() {
        return new MeetingSummary(id(), kind, number, title, begins, ends, host, online, state, note, source);
    }

    /**
     * The meeting with all that is recorded of it.
     *
     * @param quorum of the statutes of its day, or null if that is not documented
     */
    MeetingDetails details(@Nullable Quorum quorum) {
        List<Attendee> attendees = said();
        return new MeetingDetails(
                summary(),
                version(),
                zone,
                nextHost,
                agenda,
                attendees,
                seats,
                Turnout.of(seats, attendees, kind == MeetingSummary.Kind.FORUM ? null : quorum));
    }

    /** What may be changed of it, part by part, its agenda and attendance apart. */
    RecordState recordState() {
        return RecordState.NONE
                .with("meetingKind", kind)
                .with("number", number)
                .with("title", title)
                .with("begins", begins)
                .with("ends", ends)
                .with("host", host == null ? null : host.written())
                .with("zone", zone)
                .with("online", online)
                .with("meetingState", state)
                .with("seats", seats)
                .with("nextHost", nextHost == null ? null : nextHost.written())
                .with("note", note)
                .with("source", source);
    }

    @Override
    public String toString() {
        return title + ", " + begins + "/" + ends + (host == null ? "" : ", " + host.name());
    }

    private void refuseAwayFrom(List<LocalDate> decided, MeetingDraft draft) {
        boolean onOtherDays = decided.stream()
                .anyMatch(day -> day.isBefore(draft.begins().earliest())
                        || day.isAfter(draft.ends().latest()));
        boolean byOthers = draft.kind() != kind || draft.state() == MeetingSummary.State.CANCELLED;
        if (onOtherDays || (byOthers && !decided.isEmpty())) {
            MeetingRefused.refuseIf(EnumSet.of(Problem.DECIDED_OTHERWISE));
        }
    }

    private static void refuseMoreThan(@Nullable Integer seats, List<Attendee> attendees) {
        if (seats != null && Turnout.of(seats, attendees, null).attending() > seats) {
            MeetingRefused.refuseIf(EnumSet.of(Problem.MORE_THAN_SEATS));
        }
    }

    private List<Attendee> said() {
        return attendance.stream().map(Attendance::said).toList();
    }

    private void say(MeetingDraft draft) {
        kind = draft.kind();
        number = draft.number();
        title = draft.title();
        begins = draft.begins();
        ends = draft.ends();
        host = draft.host();
        zone = draft.zone();
        online = draft.online();
        state = draft.state();
        seats = draft.seats();
        nextHost = draft.nextHost();
        note = draft.note().isEmpty() ? null : draft.note();
        source = draft.source();
    }
}
