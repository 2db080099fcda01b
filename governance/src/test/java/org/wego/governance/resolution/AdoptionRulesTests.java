package org.wego.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Sample;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.governance.resolution.ResolutionOutcome.Saved;
import org.wego.governance.resolution.ResolutionOutcome.Unknown;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;

/** What cannot be adopted, and what a meeting that decides something asks of it and of itself. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class AdoptionRulesTests extends ResolutionsOfMeeting {

    @Test
    void refusesAnAdoptionThatCannotBe() {
        Saved draft = draft(ResolutionKind.DECISION);
        ResolutionId id = draft.resolution();
        BinaryOperator<String> adopted = (day, source) -> String.valueOf(
                editing().adopt(id, draft.version(), new Adoption(LocalDate.parse(day), null, source, "")));

        assertThat(adopted.apply("2027-03-02", " ")).contains("NO_SOURCE");
        assertThat(adopted.apply("2027-03-03", "Minutes")).contains("NOT_YET_ADOPTED");
        assertThat(adopted.apply("2009-12-31", "Minutes")).contains("BEFORE_FOUNDATION");
        assertThat(problems(vote(draft, new Votes(-1, 0, 0)))).containsExactly(Problem.NO_SUCH_VOTES);
        assertThat(problems(vote(draft, new Votes(10_000, 0, 0)))).containsExactly(Problem.NO_SUCH_VOTES);
        assertThat(problems(vote(draft, new Votes(1, 2, 0)))).containsExactly(Problem.LOST);
        assertThat(editing().adopt(ResolutionId.next(), 0, on(TODAY))).isEqualTo(new Unknown());
        assertThat(resolutions.count(ResolutionSearch.ALL)).isZero();
    }

    @Test
    void refusesMoreVotesThanCitiesTookPart() {
        meetings.reviseAttendance(meeting, now(), Sample.attending(11, 19));
        Saved draft = draft(ResolutionKind.DECISION);

        assertThat(problems(vote(draft, new Votes(10, 1, 1)))).containsExactly(Problem.TOO_MANY_VOTES);
        assertThat(saved(vote(draft, new Votes(9, 1, 1))).number()).hasToString("EC/2027/1");
        assertThat(resolutions.find(draft.resolution()).orElseThrow().votes()).isEqualTo(new Votes(9, 1, 1));
    }

    @Test
    void asksWhyItCountsWhereTooFewTookPart() {
        jdbc.sql("update governance.statutes set quorum_numerator = 1, quorum_denominator = 2")
                .update();
        meetings.reviseAttendance(meeting, now(), Sample.attending(9, 19));
        Saved draft = draft(ResolutionKind.DECISION);

        assertThat(problems(editing().adopt(draft.resolution(), draft.version(), on(TODAY))))
                .containsExactly(Problem.NO_QUORUM);
        saved(editing()
                .adopt(draft.resolution(), draft.version(), new Adoption(TODAY, null, "Minutes", "Agreed by letter.")));
        assertThat(trail.find(new ChangeFilter("EC/2027/1", null, null, null, null), null, 100))
                .filteredOn(change -> change.field().equals("reason"))
                .extracting(RecordedChange::after)
                .contains("Agreed by letter.");
    }

    @Test
    void refusesTheMeetingOfAnotherBodyOrACancelledOne() {
        ResolutionDraft assembly = new ResolutionDraft(
                DecidingBody.GENERAL_ASSEMBLY, ResolutionKind.DECISION, "Statutes", "They change.", meeting, "");
        assertThat(problems(editing().draft(assembly))).containsExactly(Problem.OTHER_BODY);
        assertThat(problems(editing().draft(said(MeetingId.next(), ResolutionKind.DECISION))))
                .containsExactly(Problem.NO_MEETING);

        Saved draft = draft(ResolutionKind.DECISION);
        MeetingDraft off = Sample.committee(TITLE, "2027-03-01", "2027-03-03", MeetingSummary.State.CANCELLED);
        assertThat(meetings.revise(meeting, now(), off)).isInstanceOf(MeetingOutcome.Saved.class);
        assertThat(problems(editing().adopt(draft.resolution(), draft.version(), on(TODAY))))
                .containsExactly(Problem.MEETING_CANCELLED);
    }

    @Test
    void keepsAMeetingOnTheDaysOnWhichItDecided() {
        adopt(draft(ResolutionKind.DECISION).resolution());

        assertThat(meetings.revise(meeting, now(), draftOfMeeting("2027-03-03", "2027-03-04")))
                .hasToString("Invalid[problems=[DECIDED_OTHERWISE]]");
        assertThat(meetings.revise(meeting, now(), draftOfMeeting("2027-03-02", "2027-03-02")))
                .isInstanceOf(MeetingOutcome.Saved.class);
    }

    @Test
    void keepsAMeetingOnTheDayOnWhichItIsJustDeciding() throws InterruptedException, ExecutionException {
        Saved draft = draft(ResolutionKind.DECISION);
        int read = now();
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            Future<MeetingOutcome> moved = Objects.requireNonNull(transaction.execute(_ -> {
                adopt(draft.resolution());
                Future<MeetingOutcome> moving = colleague.submit(
                        () -> meetings.revise(meeting, read, draftOfMeeting("2027-03-03", "2027-03-04")));
                assertThatExceptionOfType(TimeoutException.class)
                        .as("waits for what is decided")
                        .isThrownBy(() -> moving.get(200, TimeUnit.MILLISECONDS));
                return moving;
            }));

            assertThat(moved.get()).hasToString("Invalid[problems=[DECIDED_OTHERWISE]]");
        }
    }

    private int now() {
        return records.find(meeting).orElseThrow().version();
    }

    private ResolutionOutcome vote(Saved draft, Votes votes) {
        return editing().adopt(draft.resolution(), draft.version(), new Adoption(TODAY, votes, "Minutes", ""));
    }
}
