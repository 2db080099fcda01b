package org.wego.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.resolution.Adoption;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionEditing;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;

/** Meetings and resolutions for lists of the API. */
class MeetingSamples implements ListSamples {

    private static final int SOME = 6;

    private final Actor actor;
    private final MeetingEditing meetings;
    private final ResolutionEditing resolutions;

    MeetingSamples(Actor actor, MeetingEditing meetings, ResolutionEditing resolutions) {
        this.actor = actor;
        this.meetings = meetings;
        this.resolutions = resolutions;
    }

    @Override
    public Map<String, Sample> lists() {
        IntStream.rangeClosed(1, SOME).forEach(this::plan);
        IntStream.rangeClosed(1, SOME).forEach(_ -> adopt());
        return Map.of(
                "/api/governance/meetings",
                new Sample("/api/governance/meetings?body=FORUM", "meetings", List.of("id"), () -> plan(SOME + 1)),
                "/api/governance/resolutions",
                new Sample("/api/governance/resolutions?year=2013", "resolutions", List.of("number"), this::adopt));
    }

    private void plan(int month) {
        PartialDate days = PartialDate.parse("2013-0" + month);
        asStaff(() -> meetings.plan(new MeetingDraft(
                MeetingSummary.Kind.FORUM,
                null,
                "Forum of a test",
                days,
                days,
                null,
                null,
                true,
                MeetingSummary.State.HELD,
                null,
                null,
                "",
                "test")));
    }

    private void adopt() {
        asStaff(() -> {
            ResolutionOutcome.Saved draft = (ResolutionOutcome.Saved) resolutions.draft(new ResolutionDraft(
                    DecidingBody.GENERAL_ASSEMBLY, ResolutionKind.DECISION, "Of a test", "It is so.", null, ""));
            resolutions.adopt(
                    draft.resolution(), draft.version(), new Adoption(LocalDate.of(2013, 1, 1), null, "test", ""));
        });
    }

    private void asStaff(Runnable work) {
        actor.inTheNameOf("staff@wego.example", Role.STAFF, work);
    }
}
