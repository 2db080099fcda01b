package org.wego.governance.resolution;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.governance.meeting.LockedMeetings;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Turnout;
import org.wego.governance.resolution.ResolutionOutcome.Problem;

/** What the meeting at which something is decided asks of it. */
@Component
class MeetingRules {

    private final MeetingRecords meetings;
    private final LockedMeetings locked;

    MeetingRules(MeetingRecords meetings, LockedMeetings locked) {
        this.meetings = meetings;
        this.locked = locked;
    }

    /** What the meeting of a resolution is called, and when it began; empty if it has none. */
    String named(ResolutionSummary resolution) {
        return Optional.ofNullable(resolution.meeting())
                .flatMap(meetings::find)
                .map(MeetingDetails::summary)
                .map(meeting -> meeting.title() + ", " + meeting.begins().written())
                .orElse("");
    }

    /** Refuses a draft for a meeting that cannot decide it. */
    void refuseElsewhere(ResolutionDraft draft) {
        if (draft.meeting() != null) {
            ResolutionRefused.refuseIf(problems(draft, meetings.find(draft.meeting())));
        }
    }

    /** Refuses an adoption that the meeting does not bear out; nobody moves the meeting away from it meanwhile. */
    void refuseOtherwise(ResolutionDraft said, Adoption adoption) {
        if (said.meeting() == null) {
            return;
        }
        Optional<MeetingDetails> meeting = locked.find(said.meeting());
        ResolutionRefused.refuseIf(problems(said, meeting));
        MeetingDetails held = meeting.orElseThrow();
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (adoption.day().isBefore(held.summary().begins().earliest())) {
            problems.add(Problem.BEFORE_MEETING);
        }
        if (adoption.day().isAfter(held.summary().ends().latest())) {
            problems.add(Problem.AFTER_MEETING);
        }
        if (adoption.votes() != null && adoption.votes().cast() > most(held.turnout())) {
            problems.add(Problem.TOO_MANY_VOTES);
        }
        if (held.turnout().tooFew() && adoption.reason().isEmpty()) {
            problems.add(Problem.NO_QUORUM);
        }
        ResolutionRefused.refuseIf(problems);
    }

    private static Set<Problem> problems(ResolutionDraft draft, Optional<MeetingDetails> meeting) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (meeting.isEmpty()) {
            problems.add(Problem.NO_MEETING);
            return problems;
        }
        MeetingSummary summary = meeting.get().summary();
        if (DecidingBody.at(summary.kind()).filter(draft.body()::equals).isEmpty()) {
            problems.add(Problem.OTHER_BODY);
        }
        if (summary.cancelled()) {
            problems.add(Problem.MEETING_CANCELLED);
        }
        return problems;
    }

    private static int most(Turnout turnout) {
        @Nullable Integer seats = turnout.seats();
        return turnout.recorded() ? turnout.attending() : Objects.requireNonNullElse(seats, Integer.MAX_VALUE);
    }
}
