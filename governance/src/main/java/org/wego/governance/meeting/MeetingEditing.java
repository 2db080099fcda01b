package org.wego.governance.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.meeting.MeetingOutcome.Invalid;
import org.wego.governance.meeting.MeetingOutcome.Problem;
import org.wego.governance.meeting.MeetingOutcome.Saved;
import org.wego.governance.meeting.MeetingOutcome.Stale;
import org.wego.governance.meeting.MeetingOutcome.Unknown;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;

/**
 * Plans meetings and records how they were held. Every change carries the version of the meeting that was read; of two who
 * change one meeting at once the second is told how it stands now.
 */
@Service
@ForStaff
@NamedInterface
public class MeetingEditing {

    /** What the audit and files call a meeting. */
    public static final String SUBJECT = "meeting";

    private static final Constraint ONE_OF_A_NUMBER = Constraint.named("meeting_number");

    private final Meetings meetings;
    private final MeetingRecords records;
    private final Decisions decisions;
    private final VersionedEdits<Meeting, MeetingOutcome> edits;
    private final ChangeReporting reporting;
    private final Clock clock;

    MeetingEditing(
            Meetings meetings,
            MeetingRecords records,
            Decisions decisions,
            TransactionTemplate transaction,
            ChangeReporting reporting,
            Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.decisions = decisions;
        this.edits = new VersionedEdits<>(
                transaction,
                MeetingOutcome.class,
                new Source<>(meetings::findById, meetings::toEdit, Meeting::version),
                new Outcomes<>(
                        it -> new Saved(it.id(), it.version()), it -> new Stale(records.details(it)), Unknown::new));
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Records a meeting that is planned, or that was held. */
    public MeetingOutcome plan(MeetingDraft draft) {
        return edits.make(() -> {
            Meeting meeting = Meeting.plan(draft, LocalDate.now(clock));
            write(meeting, RecordState.NONE);
            return meeting;
        });
    }

    /** Changes what is recorded of a meeting: when and where it is, how far it is, who hosts the next one. */
    public MeetingOutcome revise(MeetingId id, int read, MeetingDraft draft) {
        return edits.change(id.value(), read, meeting -> {
            RecordState before = meeting.recordState();
            meeting.revise(draft, LocalDate.now(clock), decisions.daysOf(meeting.id()));
            write(meeting, before);
        });
    }

    /** Replaces the agenda: what a meeting speaks about and what came of it, all items in their order. */
    public MeetingOutcome reviseAgenda(MeetingId id, int read, List<AgendaItem> agenda) {
        return edits.change(id.value(), read, meeting -> {
            List<AgendaItem> before = records.details(meeting).agenda();
            meeting.reviseAgenda(agenda);
            meetings.flush();
            report(meeting, "agenda", before, agenda);
        });
    }

    /** Replaces the list of the cities that have a seat at a meeting and took part. */
    public MeetingOutcome reviseAttendance(MeetingId id, int read, List<Attendee> attendance) {
        return edits.change(id.value(), read, meeting -> {
            List<Attendee> before = records.details(meeting).attendance();
            meeting.reviseAttendance(attendance);
            meetings.flush();
            report(meeting, "attendance", before, attendance);
        });
    }

    private void write(Meeting meeting, RecordState before) {
        @Nullable Integer number = meeting.number();
        if (number != null
                && meetings.existsByKindAndNumberAndIdNot(
                        meeting.kind(), number, meeting.id().value())) {
            throw new MeetingRefused(new Invalid(EnumSet.of(Problem.NUMBER_TAKEN)));
        }
        try {
            meetings.save(meeting);
            meetings.flush();
        } catch (DataIntegrityViolationException broken) {
            ONE_OF_A_NUMBER.requireBrokenBy(broken);
            throw new MeetingRefused(new Invalid(EnumSet.of(Problem.NUMBER_TAKEN)));
        }
        reporting.report(SUBJECT, meeting.id().value(), meeting.title(), before, meeting.recordState());
    }

    private void report(Meeting meeting, String part, List<?> before, List<?> after) {
        reporting.report(SUBJECT, meeting.id().value(), meeting.title(), Change.ofRows(part, before, after));
    }
}
