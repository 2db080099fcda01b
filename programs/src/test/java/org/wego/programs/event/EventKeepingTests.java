package org.wego.programs.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wego.programs.event.Drafts.hours;
import static org.wego.programs.event.Drafts.training;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.place.Region;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventCalendar.Place;
import org.wego.programs.event.EventOutcome.Invalid;
import org.wego.programs.event.EventOutcome.Problem;
import org.wego.programs.event.EventOutcome.Saved;
import org.wego.programs.event.EventOutcome.Stale;
import org.wego.programs.event.EventOutcome.Unknown;

/** The calendar as staff keep it, down to the database. Each test has events of its own, in years of their own. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class EventKeepingTests {

    @Autowired
    EventKeeping keeping;

    @Autowired
    EventCalendar calendar;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private Saved planned = new Saved(EventId.next(), 0);

    @BeforeEach
    void plan() {
        planned = saved(keeping.plan(training("T training", "2031-05-05", "2031-05-09")));
    }

    /** Other tests of the module know events of the start data only. */
    @AfterEach
    void forget() {
        for (String table : List.of("event_contributor", "event_session")) {
            jdbc.sql("delete from programs." + table
                            + " where event_id in (select id from programs.event where title like 'T %')")
                    .update();
        }
        jdbc.sql("delete from programs.event where title like 'T %'").update();
    }

    @Test
    void tellsWhatWasPlanned() {
        EventDetails event = now();

        assertThat(event.said()).isEqualTo(training("T training", "2031-05-05", "2031-05-09"));
        assertThat(event.summary().revision()).isZero();
        assertThat(event.summary().stateOn(LocalDate.of(2031, 5, 9))).isEqualTo(EventState.PLANNED);
        assertThat(event.summary().stateOn(LocalDate.of(2031, 5, 10))).isEqualTo(EventState.HELD);
    }

    @Test
    void aRevisionCountsWhatReadersSee() {
        saved(keeping.revise(planned.event(), planned.version(), now().said()));
        assertThat(now().summary().revision()).as("nothing changed").isZero();

        EventDraft timed = withTimetable(
                training("T training of drivers", "2031-05-05", "2031-05-06", hours("09:00", "17:30", "Asia/Seoul")));
        saved(keeping.revise(planned.event(), now().version(), timed));

        assertThat(now().said()).isEqualTo(timed);
        assertThat(now().summary().revision()).isOne();
    }

    @Test
    void whoChangesItSecondIsToldHowItStands() {
        saved(keeping.revise(planned.event(), planned.version(), training("T first", "2031-05-05", "2031-05-05")));

        EventOutcome second =
                keeping.revise(planned.event(), planned.version(), training("T second", "2031-05-05", "2031-05-05"));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Stale.class,
                        it -> assertThat(it.now().summary().title()).isEqualTo("T first"));
        assertThat(keeping.cancel(planned.event(), planned.version(), "Fog")).isInstanceOf(Stale.class);
        assertThat(keeping.cancel(EventId.next(), 0, "Fog")).isEqualTo(new Unknown());
    }

    @Test
    void aPostponedEventSaysWhenItWasToBeAndWhy() {
        saved(keeping.revise(planned.event(), planned.version(), withTimetable(now().said())));

        saved(keeping.postpone(
                planned.event(), now().version(), date("2032-04"), date("2032-04"), null, "The hall is\nclosed."));

        EventDetails event = now();
        assertThat(event.summary())
                .extracting(EventSummary::state, EventSummary::reason, EventSummary::revision)
                .containsExactly(EventState.POSTPONED, "The hall is closed.", 2);
        assertThat(event.movedFrom()).isEqualTo(date("2031-05-05"));
        assertThat(event.timetable()).as("it was of the days before").isEmpty();
        assertThat(event.contributors()).hasSize(1);
    }

    @Test
    void isNotPostponedIntoThePastNorWithoutAReason() {
        assertThat(keeping.postpone(
                        planned.event(), planned.version(), date("2016-05-05"), date("2016-05-06"), null, "Fog"))
                .isEqualTo(new Invalid(EnumSet.of(Problem.POSTPONED_INTO_THE_PAST)));
        assertThat(keeping.postpone(
                        planned.event(), planned.version(), date("2033-05-05"), date("2033-05-04"), null, " "))
                .isEqualTo(new Invalid(EnumSet.of(Problem.NO_REASON, Problem.ENDS_BEFORE_BEGIN)));
        assertThat(keeping.cancel(planned.event(), planned.version(), "x".repeat(1_001)))
                .isEqualTo(new Invalid(EnumSet.of(Problem.TOO_LONG)));
        assertThat(now().summary().state()).isEqualTo(EventState.PLANNED);
    }

    @Test
    void aCancelledEventStaysOnTheCalendarAndSo() {
        saved(keeping.cancel(planned.event(), planned.version(), "Fog"));
        saved(keeping.cancel(planned.event(), now().version(), "Rain"));

        assertThat(now().summary())
                .extracting(EventSummary::state, EventSummary::reason, EventSummary::revision)
                .containsExactly(EventState.CANCELLED, "Fog", 1);
        assertThat(now().summary().stateOn(LocalDate.of(2040, 1, 1))).isEqualTo(EventState.CANCELLED);
        assertThat(keeping.revise(planned.event(), now().version(), now().said()))
                .isEqualTo(new Invalid(EnumSet.of(Problem.CANCELLED)));
        assertThat(keeping.postpone(
                        planned.event(), now().version(), date("2033-01-01"), date("2033-01-01"), null, "Sun"))
                .isEqualTo(new Invalid(EnumSet.of(Problem.CANCELLED)));
        assertThat(calendar.list(EventFilter.of(Year.of(2031)), 0, 9))
                .extracting(EventSummary::title)
                .containsExactly("T training");
    }

    @Test
    void refusesAProgramThatIsNotThere() {
        EventDraft said = now().said();
        EventDraft lost = new EventDraft(
                said.title(),
                said.kind(),
                said.begins(),
                said.ends(),
                null,
                null,
                said.venue(),
                new ProgramId(new UUID(1, 1)),
                List.of(),
                List.of(),
                "",
                "");

        assertThat(keeping.plan(lost)).isEqualTo(new Invalid(EnumSet.of(Problem.NO_SUCH_PROGRAM)));
        assertThat(keeping.revise(planned.event(), planned.version(), lost))
                .isEqualTo(new Invalid(EnumSet.of(Problem.NO_SUCH_PROGRAM)));
    }

    @Test
    void tellsTheAuditWhatWasThereBeforeAndAfter() {
        saved(keeping.revise(planned.event(), planned.version(), withTimetable(now().said())));
        saved(keeping.cancel(planned.event(), now().version(), "Fog"));

        assertThat(trail.of(List.of(planned.event().value()), 99))
                .extracting(RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .contains(
                        tuple("title", "", "T training"),
                        tuple("contributors", "", "SPEAKER: Kim, on buses"),
                        tuple("timetable", "", "2031-05-05 09:00-10:30 Opening"),
                        tuple("eventState", "PLANNED", "CANCELLED"),
                        tuple("reason", "", "Fog"));
    }

    @Test
    void tellsTheAuditOfANamesakeInAnotherCountry() {
        Saved lebanon = saved(
                keeping.plan(in("T Tripoli", EventKind.OPENING, new CityOnRecord(null, "Tripoli", CountryCode.LB))));
        saved(keeping.revise(
                lebanon.event(),
                lebanon.version(),
                in("T Tripoli", EventKind.OPENING, new CityOnRecord(null, "Tripoli", CountryCode.LY))));

        assertThat(trail.of(List.of(lebanon.event().value()), 1))
                .extracting(RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .containsExactly(tuple("city", "Tripoli, Lebanon", "Tripoli, Libya"));
    }

    @Test
    void isReadPageByPageWithoutLossOrRepetition() {
        IntStream.rangeClosed(1, 12)
                .forEach(month -> saved(keeping.plan(
                        training("T " + month, "2035-%02d".formatted(month), "2035-%02d".formatted(month)))));
        IntStream.rangeClosed(1, 5)
                .forEach(number -> saved(keeping.plan(training("T same " + number, "2035-06-30", "2035-06-30"))));
        EventFilter filter = EventFilter.of(Year.of(2035));
        List<EventSummary> all = calendar.list(filter, 0, 99);

        List<EventSummary> read = new ArrayList<>();
        for (List<EventSummary> page = calendar.after(filter, null, 4); !page.isEmpty(); ) {
            read.addAll(page);
            page = calendar.after(filter, Place.of(page.getLast()), 4);
        }

        assertThat(all).hasSize(17);
        assertThat(read).isEqualTo(all);
        assertThat(calendar.list(filter, 5, 4)).isEqualTo(all.subList(5, 9));
        assertThat(calendar.count(filter)).isEqualTo(17);
        assertThat(statements.of(() -> calendar.after(filter, null, 17))).isOne();
    }

    @Test
    void isNarrowedByKindRegionAndWords() {
        saved(keeping.plan(
                in("T Öffnung in Türkiye", EventKind.OPENING, new CityOnRecord(null, "Bolu", CountryCode.TR))));

        assertThat(titles(new EventFilter(null, null, null, EventKind.OPENING, Region.ASIA, "offnung turkiye")))
                .containsExactly("T Öffnung in Türkiye");
        assertThat(titles(new EventFilter(null, null, null, EventKind.OPENING, Region.AFRICA, "offnung")))
                .isEmpty();
        assertThat(titles(new EventFilter(null, null, null, EventKind.WEBINAR, null, "offnung")))
                .isEmpty();
    }

    private List<String> titles(EventFilter filter) {
        return calendar.list(filter, 0, 9).stream().map(EventSummary::title).toList();
    }

    private static EventDraft in(String title, EventKind kind, CityOnRecord city) {
        return new EventDraft(
                title,
                kind,
                date("2036"),
                date("2036"),
                null,
                city,
                EventVenue.UNKNOWN,
                null,
                List.of(),
                List.of(),
                "",
                "");
    }

    private static EventDraft withTimetable(EventDraft it) {
        return new EventDraft(
                it.title(),
                it.kind(),
                it.begins(),
                it.ends(),
                it.hours(),
                it.city(),
                it.venue(),
                it.program(),
                it.contributors(),
                List.of(new Session(it.begins().earliest(), LocalTime.of(9, 0), LocalTime.of(10, 30), "Opening")),
                it.description(),
                it.source());
    }

    private static PartialDate date(String written) {
        return PartialDate.parse(written);
    }

    private EventDetails now() {
        return calendar.find(planned.event()).orElseThrow();
    }

    private static Saved saved(EventOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }
}
