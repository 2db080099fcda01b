package org.wego.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.StatementCount;
import org.wego.governance.meeting.MeetingDraft;
import org.wego.governance.meeting.MeetingEditing;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Sample;
import org.wego.governance.resolution.ResolutionOutcome.Invalid;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.governance.resolution.ResolutionOutcome.Saved;
import org.wego.governance.resolution.ResolutionOutcome.Stale;
import org.wego.governance.resolution.ResolutionOutcome.Unknown;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.start.StartData;

/** How resolutions come to their numbers, down to the database. It is the second of March 2027. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ResolutionEditingTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final String TITLE = "M of the resolutions";

    @Autowired
    ResolutionStore store;

    @Autowired
    ResolutionSeries series;

    @Autowired
    MeetingRules rules;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChangeReporting reporting;

    @Autowired
    Resolutions resolutions;

    @Autowired
    MeetingEditing meetings;

    @Autowired
    MeetingRecords records;

    @Autowired
    StartData statutesStartData;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private @Nullable ResolutionEditing editing;
    private MeetingId meeting = MeetingId.next();

    @BeforeEach
    void plan() {
        statutesStartData.load();
        editing = new ResolutionEditing(store, series, rules, transaction, reporting, CLOCK);
        meeting = ((MeetingOutcome.Saved) meetings.plan(draftOfMeeting("2027-03-01", "2027-03-03"))).meeting();
    }

    @AfterEach
    void forget() {
        List.of("resolution", "resolution_series", "attendance")
                .forEach(table -> jdbc.sql("delete from governance." + table).update());
        jdbc.sql("delete from governance.meeting where title = ?").param(TITLE).update();
        jdbc.sql("update governance.statutes set quorum_numerator = null, quorum_denominator = null")
                .update();
    }

    @Test
    void givesEightWhoAdoptAtOnceNumbersWithoutAGap() throws InterruptedException, ExecutionException {
        List<ResolutionId> drafts = IntStream.rangeClosed(1, 8)
                .mapToObj(it -> draft(ResolutionKind.DECISION).resolution())
                .toList();
        List<String> numbers = new ArrayList<>();
        try (ExecutorService secretaries = Executors.newFixedThreadPool(8)) {
            List<Future<Saved>> adopting = drafts.stream()
                    .map(draft -> secretaries.submit(() -> adopt(draft)))
                    .toList();
            for (Future<Saved> one : adopting) {
                numbers.add(String.valueOf(one.get().number()));
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "EC/2027/1",
                        "EC/2027/2",
                        "EC/2027/3",
                        "EC/2027/4",
                        "EC/2027/5",
                        "EC/2027/6",
                        "EC/2027/7",
                        "EC/2027/8");
        assertThat(resolutions.adopted(ResolutionSearch.ALL, null, 100))
                .extracting(it -> String.valueOf(it.number()))
                .containsExactly(
                        "EC/2027/8",
                        "EC/2027/7",
                        "EC/2027/6",
                        "EC/2027/5",
                        "EC/2027/4",
                        "EC/2027/3",
                        "EC/2027/2",
                        "EC/2027/1");
    }

    @Test
    void numbersAppointmentsInARangeOfTheirOwn() {
        assertThat(adopt(draft(ResolutionKind.DECISION).resolution()).number()).hasToString("EC/2027/1");
        assertThat(adopt(draft(ResolutionKind.APPOINTMENT).resolution()).number())
                .hasToString("EC/2027/A1");
        assertThat(adopt(draft(ResolutionKind.DECISION).resolution()).number()).hasToString("EC/2027/2");
        Saved elsewhere = saved(editing().draft(said(null, ResolutionKind.DECISION)));
        assertThat(saved(editing().adopt(elsewhere.resolution(), elsewhere.version(), on(LocalDate.of(2026, 12, 31))))
                        .number())
                .hasToString("EC/2026/1");
    }

    @Test
    void takesNoNumberForADraftNorForOneThatIsRefused() {
        Saved draft = draft(ResolutionKind.DECISION);
        assertThat(draft.number()).isNull();
        assertThat(editing().drafts()).extracting(ResolutionSummary::id).containsExactly(draft.resolution());
        assertThat(resolutions.find(draft.resolution())).isEmpty();
        assertThat(resolutions.count(ResolutionSearch.ALL)).isZero();

        assertThat(problems(editing().adopt(draft.resolution(), draft.version(), on(LocalDate.of(2027, 2, 28)))))
                .containsExactly(Problem.BEFORE_MEETING);
        saved(editing().discard(draft.resolution(), draft.version()));
        assertThat(adopt(draft(ResolutionKind.DECISION).resolution()).number()).hasToString("EC/2027/1");
        assertThat(editing().drafts()).isEmpty();
    }

    @Test
    void takesNoNumberIfTheAdoptionFails() {
        Saved draft = draft(ResolutionKind.DECISION);
        transaction.executeWithoutResult(attempt -> {
            adopt(draft.resolution());
            attempt.setRollbackOnly();
        });

        assertThat(adopt(draft.resolution()).number()).hasToString("EC/2027/1");
    }

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

    @Test
    void bearsItsNumberForGood() {
        Saved adopted = adopt(draft(ResolutionKind.DECISION).resolution());
        ResolutionId id = adopted.resolution();

        assertThat(problems(editing().adopt(id, adopted.version(), on(TODAY))))
                .containsExactly(Problem.ADOPTED_ALREADY);
        assertThat(problems(editing().discard(id, adopted.version()))).containsExactly(Problem.ADOPTED_ALREADY);
        assertThat(problems(editing().revise(id, adopted.version(), said(null, ResolutionKind.DECISION))))
                .containsExactly(Problem.ADOPTED_ALREADY);
        assertThat(problems(editing().correct(id, adopted.version(), said(null, ResolutionKind.DECISION), on(TODAY))))
                .containsExactly(Problem.NO_REASON);
        assertThat(problems(correct(adopted, ResolutionKind.DECISION, LocalDate.of(2026, 12, 31))))
                .containsExactly(Problem.OTHER_YEAR);
        assertThat(problems(correct(adopted, ResolutionKind.APPOINTMENT, TODAY)))
                .containsExactly(Problem.ADOPTED_ALREADY);

        assertThat(saved(correct(adopted, ResolutionKind.DECISION, LocalDate.of(2027, 1, 5)))
                        .number())
                .hasToString("EC/2027/1");
        assertThat(resolutions.find(id).orElseThrow().adoptedOn()).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstDid() {
        Saved draft = draft(ResolutionKind.DECISION);
        adopt(draft.resolution());

        assertThat(editing().revise(draft.resolution(), draft.version(), said(null, ResolutionKind.DECISION)))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.now().number()).hasToString("EC/2027/1"));
    }

    @Test
    void refusesADraftThatSaysTooLittleOrTooMuch() {
        assertThat(problems(editing().draft(worded(" ", " ")))).containsExactly(Problem.NO_TITLE, Problem.NO_TEXT);
        assertThat(problems(editing().draft(worded("t".repeat(201), "text")))).containsExactly(Problem.TOO_LONG);
        assertThat(problems(editing().draft(worded("title", "t".repeat(8_001)))))
                .containsExactly(Problem.TOO_LONG);
        // one sign of which 18 come when it is searched
        saved(editing().draft(worded("title", "\uFDFA".repeat(8_000))));
        saved(editing().draft(worded("<script>alert(1)</script>", "<script>alert(1)</script>")));
    }

    @Test
    void findsResolutionsByNumberWordsBodyYearAndMeeting() {
        ResolutionId host = saved(editing().draft(worded("Host of the next Assembly", "Ha Noi hosts it.")))
                .resolution();
        ResolutionId fees = saved(editing().draft(worded("Fees", "Concessions for Beyoğlu end.")))
                .resolution();
        adopt(host);
        adopt(fees);

        assertThat(found(ResolutionSearch.of("EC/2027/2"))).containsExactly(fees);
        assertThat(found(ResolutionSearch.of("EC/2027/A2"))).isEmpty();
        assertThat(found(ResolutionSearch.of("beyoglu concessions"))).containsExactly(fees);
        assertThat(found(ResolutionSearch.of("hanoi"))).containsExactly(host);
        assertThat(found(ResolutionSearch.of("%"))).isEmpty();
        assertThat(resolutions.adoptedAt(meeting))
                .extracting(ResolutionSummary::id)
                .containsExactly(fees, host);
        assertThat(found(new ResolutionSearch("", DecidingBody.GENERAL_ASSEMBLY, null, null)))
                .isEmpty();
        assertThat(found(new ResolutionSearch("", null, 2026, null))).isEmpty();
        assertThat(resolutions.years()).containsExactly(2027);
        assertThat(resolutions.numbered(ResolutionNumber.parse("EC/2027/1").orElseThrow()))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo(host));
        assertThat(resolutions.adopted(
                        ResolutionSearch.ALL,
                        ResolutionNumber.parse("EC/2027/2").orElseThrow(),
                        9))
                .extracting(ResolutionSummary::id)
                .containsExactly(host);
    }

    @Test
    void readsListsWithOneStatementEach() {
        adopt(draft(ResolutionKind.DECISION).resolution());
        adopt(draft(ResolutionKind.APPOINTMENT).resolution());
        draft(ResolutionKind.DECISION);
        draft(ResolutionKind.DECISION);

        assertThat(statements.of(() -> resolutions.adopted(ResolutionSearch.ALL, null, 9)))
                .isOne();
        assertThat(statements.of(() -> resolutions.adoptedAt(meeting))).isOne();
        assertThat(statements.of(() -> editing().drafts())).isOne();
    }

    private List<ResolutionId> found(ResolutionSearch search) {
        return resolutions.adopted(search, null, 9).stream()
                .map(ResolutionSummary::id)
                .toList();
    }

    private ResolutionEditing editing() {
        return Objects.requireNonNull(editing);
    }

    private int now() {
        return records.find(meeting).orElseThrow().version();
    }

    private Saved draft(ResolutionKind kind) {
        return saved(editing().draft(said(meeting, kind)));
    }

    private Saved adopt(ResolutionId draft) {
        int read = editing().find(draft).orElseThrow().version();
        return saved(editing().adopt(draft, read, on(TODAY)));
    }

    private ResolutionOutcome vote(Saved draft, Votes votes) {
        return editing().adopt(draft.resolution(), draft.version(), new Adoption(TODAY, votes, "Minutes", ""));
    }

    private ResolutionOutcome correct(Saved adopted, ResolutionKind kind, LocalDate day) {
        return editing()
                .correct(
                        adopted.resolution(),
                        adopted.version(),
                        said(null, kind),
                        new Adoption(day, null, "Minutes", "Misread."));
    }

    private ResolutionDraft worded(String title, String text) {
        return new ResolutionDraft(DecidingBody.EXECUTIVE_COMMITTEE, ResolutionKind.DECISION, title, text, meeting, "");
    }

    private static ResolutionDraft said(@Nullable MeetingId meeting, ResolutionKind kind) {
        return new ResolutionDraft(
                DecidingBody.EXECUTIVE_COMMITTEE, kind, "Host of 2029", "Seongnam hosts.", meeting, "");
    }

    private static Adoption on(LocalDate day) {
        return new Adoption(day, null, "Minutes", "");
    }

    private static MeetingDraft draftOfMeeting(String begins, String ends) {
        return Sample.committee(TITLE, begins, ends, MeetingSummary.State.PLANNED);
    }

    private static Iterable<Problem> problems(ResolutionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Invalid.class);
        return ((Invalid) outcome).problems();
    }

    private static Saved saved(ResolutionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
