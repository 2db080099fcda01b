package org.wego.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wego.governance.meeting.Sample.city;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.governance.meeting.MeetingOutcome.Invalid;
import org.wego.governance.meeting.MeetingOutcome.Problem;
import org.wego.governance.meeting.MeetingOutcome.Saved;
import org.wego.governance.meeting.MeetingOutcome.Stale;
import org.wego.governance.meeting.MeetingOutcome.Unknown;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.start.StartData;

/** What the secretariat records of a meeting, down to the database. Each test has a meeting of its own. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class MeetingEditingTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    MeetingEditing editing;

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

    private String title = "";
    private MeetingId meeting = MeetingId.next();

    @BeforeEach
    void plan() {
        statutesStartData.load();
        title = "M " + UUID.randomUUID().toString().substring(0, 8);
        meeting = saved(editing.plan(draft())).meeting();
    }

    /** Other tests of the module know meetings of the start data only. */
    @AfterEach
    void forget() {
        jdbc.sql(
                        "delete from governance.agenda_item where meeting_id in (select id from governance.meeting where title like 'M %')")
                .update();
        jdbc.sql(
                        "delete from governance.attendance where meeting_id in (select id from governance.meeting where title like 'M %')")
                .update();
        jdbc.sql("delete from governance.meeting where title like 'M %'").update();
        jdbc.sql("update governance.statutes set quorum_numerator = null, quorum_denominator = null")
                .update();
    }

    @Test
    void tellsWhetherElevenOfNineteenAreEnough() {
        stateQuorum();
        saved(editing.reviseAttendance(meeting, now().version(), Sample.attending(11, 19)));

        Turnout turnout = now().turnout();
        assertThat(turnout.seats()).isEqualTo(19);
        assertThat(turnout.needed()).isEqualTo(10);
        assertThat(turnout.attending()).isEqualTo(11);
        assertThat(turnout.tooFew()).isFalse();

        saved(editing.reviseAttendance(meeting, now().version(), Sample.attending(9, 19)));
        assertThat(now().turnout().tooFew()).isTrue();
    }

    @Test
    void countsWhoIsRepresented() {
        stateQuorum();
        List<Attendee> attendance = Stream.concat(
                        Sample.attending(9, 18).stream(),
                        Stream.of(new Attendee(city("Makati"), Presence.REPRESENTED, "Vice Mayor Cruz")))
                .toList();

        saved(editing.reviseAttendance(meeting, now().version(), attendance));

        assertThat(now().attendance()).isEqualTo(attendance);
        assertThat(now().turnout().attending()).isEqualTo(10);
        assertThat(now().turnout().tooFew()).isFalse();
    }

    @Test
    void knowsNoQuorumUntilSomebodyStatesIt() {
        saved(editing.reviseAttendance(meeting, now().version(), Sample.attending(1, 19)));

        assertThat(now().turnout().quorum()).isNull();
        assertThat(now().turnout().needed()).isNull();
        assertThat(now().turnout().tooFew()).isFalse();
    }

    @Test
    void keepsTheAgendaInItsOrder() {
        List<AgendaItem> agenda = List.of(
                new AgendaItem("Opening", "", ""),
                new AgendaItem("Host of 2019", "Two cities apply.", "Seongnam was chosen."),
                new AgendaItem(SCRIPT, SCRIPT, SCRIPT));
        saved(editing.reviseAgenda(meeting, now().version(), agenda));
        assertThat(now().agenda()).isEqualTo(agenda);

        List<AgendaItem> turned = agenda.reversed();
        saved(editing.reviseAgenda(meeting, now().version(), turned));
        assertThat(now().agenda()).isEqualTo(turned);

        saved(editing.reviseAgenda(meeting, now().version(), turned.subList(0, 1)));
        assertThat(now().agenda()).containsExactly(agenda.get(2));
    }

    @Test
    void refusesWhatAnAgendaCannotBe() {
        assertThat(problems(agenda(new AgendaItem(" ", "text", "")))).containsExactly(Problem.NO_TITLE);
        assertThat(problems(agenda(new AgendaItem("t".repeat(201), "", "")))).containsExactly(Problem.TOO_LONG);
        assertThat(problems(agenda(new AgendaItem("t", "t".repeat(2_001), "")))).containsExactly(Problem.TOO_LONG);
        assertThat(problems(editing.reviseAgenda(
                        meeting, now().version(), Collections.nCopies(51, new AgendaItem("t", "", "")))))
                .containsExactly(Problem.TOO_MANY);
        assertThat(now().agenda()).isEmpty();
    }

    @Test
    void refusesWhatAnAttendanceCannotBe() {
        assertThat(problems(attendance(new Attendee(city(""), Presence.PRESENT, ""))))
                .containsExactly(Problem.NO_CITY);
        assertThat(problems(attendance(new Attendee(city("Seoul"), Presence.REPRESENTED, " "))))
                .containsExactly(Problem.NO_REPRESENTATIVE);
        assertThat(problems(attendance(
                        new Attendee(city("Seoul"), Presence.PRESENT, ""),
                        new Attendee(city("Seoul"), Presence.ABSENT, ""))))
                .containsExactly(Problem.CITY_TWICE);
        assertThat(problems(attendance(new Attendee(city("c".repeat(201)), Presence.PRESENT, ""))))
                .containsExactly(Problem.TOO_LONG);
        assertThat(problems(editing.reviseAttendance(meeting, now().version(), Sample.attending(0, 501))))
                .containsExactly(Problem.TOO_MANY);
    }

    @Test
    void refusesMoreCitiesThanSeats() {
        saved(editing.revise(meeting, now().version(), Sample.numbered(draft(), null, 2)));

        assertThat(problems(editing.reviseAttendance(meeting, now().version(), Sample.attending(3, 3))))
                .containsExactly(Problem.MORE_THAN_SEATS);
        saved(editing.reviseAttendance(meeting, now().version(), Sample.attending(2, 3)));
        assertThat(problems(editing.revise(meeting, now().version(), Sample.numbered(draft(), null, 1))))
                .containsExactly(Problem.MORE_THAN_SEATS);
    }

    @Test
    void refusesWhatAMeetingCannotBe() {
        assertThat(problems(editing.plan(Sample.committee("", "2017-05", "2017-05", MeetingSummary.State.HELD))))
                .containsExactly(Problem.NO_TITLE);
        assertThat(problems(
                        editing.plan(Sample.committee(title, "2017-05-02", "2017-05-01", MeetingSummary.State.HELD))))
                .containsExactly(Problem.ENDS_BEFORE_BEGIN);
        assertThat(problems(editing.plan(Sample.committee(title, "2018", "2018", MeetingSummary.State.HELD))))
                .containsExactly(Problem.NOT_YET_HELD);
        assertThat(problems(editing.plan(Sample.committee("t".repeat(201), "2017", "2017", MeetingSummary.State.HELD))))
                .containsExactly(Problem.TOO_LONG);
        assertThat(problems(editing.plan(Sample.numbered(draft(), 0, -1))))
                .containsExactly(Problem.NO_SUCH_NUMBER, Problem.NO_SUCH_SEATS);
    }

    @Test
    void givesANumberOnce() {
        saved(editing.revise(meeting, now().version(), Sample.numbered(draft(), 917, null)));

        assertThat(problems(editing.plan(Sample.numbered(draft(), 917, null)))).containsExactly(Problem.NUMBER_TAKEN);
        saved(editing.revise(meeting, now().version(), Sample.numbered(draft(), 917, 19)));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstChanged() {
        int read = now().version();
        saved(editing.reviseAttendance(meeting, read, Sample.attending(1, 2)));

        assertThat(editing.revise(meeting, read, draft()))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.now().attendance()).hasSize(2));
        assertThat(editing.revise(MeetingId.next(), 0, draft())).isEqualTo(new Unknown());
    }

    @Test
    void handsBackTheVersionOfTheNextChange() {
        Saved agreed = saved(editing.reviseAgenda(meeting, now().version(), List.of(new AgendaItem("Fees", "", ""))));
        assertThat(agreed.version()).isEqualTo(now().version());
        Saved attended = saved(editing.reviseAttendance(meeting, agreed.version(), Sample.attending(1, 1)));
        assertThat(attended.version()).isEqualTo(now().version());
        Saved revised = saved(
                editing.revise(meeting, attended.version(), Sample.inState(draft(), MeetingSummary.State.CANCELLED)));
        assertThat(revised.version()).isEqualTo(now().version());
    }

    @Test
    void tellsTheAuditWhatChanged() {
        saved(editing.reviseAgenda(
                meeting, now().version(), List.of(new AgendaItem("Fees", "", ""), new AgendaItem("Host", "", ""))));
        saved(editing.reviseAgenda(
                meeting,
                now().version(),
                List.of(new AgendaItem("Fees", "", "Agreed."), new AgendaItem("Host", "", ""))));
        saved(editing.reviseAttendance(meeting, now().version(), Sample.attending(1, 1)));

        assertThat(changes("agenda"))
                .extracting(RecordedChange::before, RecordedChange::after)
                .containsExactlyInAnyOrder(tuple("", "Fees"), tuple("", "Host"), tuple("Fees", "Fees\n→ Agreed."));
        assertThat(changes("attendance"))
                .extracting(RecordedChange::after)
                .containsExactly("City 1, South Korea, present");
        assertThat(changes("title")).extracting(RecordedChange::after).containsExactly(title);
    }

    @Test
    void listsMeetingsPageByPage() {
        IntStream.range(0, 3).forEach(_ -> saved(editing.plan(draft())));
        List<MeetingSummary> all = records.after(null, null, 100);

        assertThat(all).hasSizeGreaterThan(3);
        @Nullable MeetingSummary last = null;
        for (MeetingSummary expected : all) {
            List<MeetingSummary> next = records.after(null, last == null ? null : MeetingRecords.Place.of(last), 1);
            assertThat(next).containsExactly(expected);
            last = expected;
        }
        assertThat(records.after(MeetingSummary.Kind.FORUM, null, 100))
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo(MeetingSummary.Kind.FORUM));
    }

    @Test
    void readsAMeetingWithAFixedNumberOfStatements() {
        saved(editing.reviseAttendance(meeting, now().version(), Sample.attending(11, 19)));
        saved(editing.reviseAgenda(meeting, now().version(), Collections.nCopies(9, new AgendaItem("t", "", ""))));

        assertThat(statements.of(() -> records.find(meeting))).isEqualTo(4);
        assertThat(statements.of(() -> records.after(null, null, 100))).isOne();
    }

    private MeetingDraft draft() {
        return Sample.committee(title, "2017-10-30", "2017-11-01", MeetingSummary.State.PLANNED);
    }

    private void stateQuorum() {
        jdbc.sql("update governance.statutes set quorum_numerator = 1, quorum_denominator = 2")
                .update();
    }

    private MeetingDetails now() {
        return records.find(meeting).orElseThrow();
    }

    private MeetingOutcome agenda(AgendaItem item) {
        return editing.reviseAgenda(meeting, now().version(), List.of(item));
    }

    private MeetingOutcome attendance(Attendee... attendees) {
        return editing.reviseAttendance(meeting, now().version(), List.of(attendees));
    }

    private List<RecordedChange> changes(String field) {
        return trail.find(new ChangeFilter(title, null, null, null, null), null, 100).stream()
                .filter(change -> change.field().equals(field))
                .toList();
    }

    private static Iterable<Problem> problems(MeetingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Invalid.class);
        return ((Invalid) outcome).problems();
    }

    private static Saved saved(MeetingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
