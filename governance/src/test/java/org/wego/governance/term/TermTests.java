package org.wego.governance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.AlreadyInOffice;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.governance.term.TermOutcome.SeatTaken;
import org.wego.governance.term.TermOutcome.Unknown;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

class TermTests {

    private static final CityOnRecord SEOUL = city("Seoul");
    private static final CityOnRecord MAKATI = city("Makati");
    private static final CityOnRecord JAKARTA = city("Jakarta");
    private static final Seat EXECUTIVE = new Seat(Office.EXECUTIVE_VICE_PRESIDENT, 1);
    private static final Seat COMMITTEE = new Seat(Office.COMMITTEE_MEMBER, 1);

    private Term term;

    @BeforeEach
    void draft() {
        term = Term.draft(said("2017-06-30", "2020"));
    }

    @Test
    void letsACityHoldItsOfficeAndItsCommitteeSeatAtOnce() {
        appoint(new Seat(Office.PRESIDENT, 1), SEOUL, null, null);
        appoint(COMMITTEE, SEOUL, null, null);

        assertThat(term).hasToString("2017–2020, 2017-06-30/2020, 2 appointments");
    }

    @Test
    void refusesASecondSubstantiveHolderOfASeat() {
        appoint(EXECUTIVE, MAKATI, null, null);

        assertThatIsRefused(() -> appoint(EXECUTIVE, JAKARTA, "2019-03-01", null))
                .isInstanceOfSatisfying(SeatTaken.class, taken -> {
                    assertThat(taken.seat()).isEqualTo(EXECUTIVE);
                    assertThat(taken.city()).isEqualTo(MAKATI);
                    assertThat(taken.tenure()).isEqualTo(tenure("2017-06-30", "2020"));
                });
    }

    @Test
    void refusesACityOnTwoSeatsOfOneOffice() {
        appoint(COMMITTEE, SEOUL, null, null);

        assertThatIsRefused(() -> appoint(new Seat(Office.COMMITTEE_MEMBER, 2), SEOUL, null, null))
                .isEqualTo(new AlreadyInOffice(COMMITTEE, SEOUL, tenure("2017-06-30", "2020")));
        assertThatIsRefused(() ->
                        term.appoint(nomination(COMMITTEE, SEOUL, "2019", null).as(Capacity.ACTING)))
                .isInstanceOf(AlreadyInOffice.class);
    }

    @Test
    void letsDaysTouchThatAreKnownToTheYearOnly() {
        appoint(EXECUTIVE, MAKATI, null, "2019");
        appoint(EXECUTIVE, JAKARTA, "2019", null);

        assertThat(on("2018-12-31").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(MAKATI);
        // the change is known to the year: who was there lasts until its last day
        assertThat(on("2019-12-30").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(MAKATI);
        assertThat(on("2019-12-31").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(JAKARTA);
    }

    @Test
    void countsASeatOnceForTheStatutesWhereItsHoldersAreKnownToTheYear() {
        Seat vice = new Seat(Office.VICE_PRESIDENT, 1);
        appoint(vice, MAKATI, null, null);
        appoint(vice, JAKARTA, "2018", "2018");

        assertThat(term.details().seatsOn(LocalDate.parse("2018-05-01")))
                .filteredOn(it -> it.seat().equals(vice))
                .extracting(it -> it.holder().city())
                .containsExactly(MAKATI);
        assertThat(term.details().compositionOn(LocalDate.parse("2018-05-01")).vicePresidents())
                .containsExactly(MAKATI);
    }

    @Test
    void tellsHolderActingAndVacancyApart() {
        Appointment makati = appoint(EXECUTIVE, MAKATI, null, null);
        term.end(makati.id(), PartialDate.parse("2019-03-01"), EndCause.RESIGNED);
        term.appoint(nomination(EXECUTIVE, JAKARTA, "2019-03-01", "2019-09-01").as(Capacity.ACTING));

        assertThat(on("2019-02-28").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(MAKATI);
        assertThat(on("2019-02-28").acting()).isNull();
        assertThat(on("2019-03-01").holder()).isNull();
        assertThat(on("2019-03-01").acting())
                .extracting(AppointmentDetails::city)
                .isEqualTo(JAKARTA);
        assertThat(on("2019-03-01").vacant()).isFalse();
        assertThat(on("2019-09-01").isEmpty()).isTrue();
        assertThat(on("2019-09-01").vacant()).isTrue();
        assertThat(on("2019-09-01").vacantSince()).isEqualTo(PartialDate.parse("2019-09-01"));
    }

    @Test
    void knowsNoVacancyWhereNotAllIsDocumented() {
        term.revise(new TermDraft(
                "2017–2020",
                PartialDate.parse("2017-06-30"),
                PartialDate.parse("2020"),
                false,
                Map.of(Office.EXECUTIVE_VICE_PRESIDENT, 1),
                "",
                "minutes"));

        assertThat(on("2018-01-01").isEmpty()).isTrue();
        assertThat(on("2018-01-01").vacant()).isFalse();
    }

    @Test
    void countsAnEndFromTheDayItTookPlaceWheneverItIsEntered() {
        Appointment makati = appoint(EXECUTIVE, MAKATI, null, null);

        term.end(makati.id(), PartialDate.parse("2018-11-30"), EndCause.LEFT_ORGANISATION);

        assertThat(on("2018-11-29").holder()).isNotNull();
        assertThat(on("2018-11-30").holder()).isNull();
    }

    @Test
    void replacesAHolderFromOneDayToTheNext() {
        Appointment makati = appoint(EXECUTIVE, MAKATI, null, null);

        term.replace(makati.id(), nomination(EXECUTIVE, JAKARTA, "2018-05-01", null));

        assertThat(on("2018-04-30").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(MAKATI);
        assertThat(on("2018-04-30").holder())
                .extracting(AppointmentDetails::endCause)
                .isEqualTo(EndCause.REPLACED);
        assertThat(on("2018-05-01").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(JAKARTA);
    }

    @Test
    void keepsOnRecordWhatItStrikesAndCountsItOnNoDay() {
        Appointment makati = appoint(EXECUTIVE, MAKATI, null, null);

        term.strike(makati.id());
        appoint(EXECUTIVE, JAKARTA, null, null);

        assertThat(on("2018-01-01").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(JAKARTA);
        assertThat(term.details().appointments()).hasSize(2);
        assertThatIsRefused(() -> term.strike(makati.id()))
                .isEqualTo(new Invalid(EXECUTIVE, EnumSet.of(Problem.ENDED_ALREADY)));
    }

    @Test
    void correctsWhatWasRecordedWronglyAgainstAllOthers() {
        Appointment makati = appoint(EXECUTIVE, MAKATI, null, "2018-01-01");
        appoint(EXECUTIVE, JAKARTA, "2018-01-01", null);

        assertThatIsRefused(() -> term.correct(makati.id(), nomination(EXECUTIVE, MAKATI, null, "2018-02-01")))
                .isInstanceOf(SeatTaken.class);
        term.correct(makati.id(), nomination(EXECUTIVE, SEOUL, null, "2018-01-01"));
        assertThat(on("2017-12-31").holder())
                .extracting(AppointmentDetails::city)
                .isEqualTo(SEOUL);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2019-03-01, 2019-02-01, ENDS_BEFORE_BEGIN
                    2019-03-01, 2019-03-01, ENDS_BEFORE_BEGIN
                    2017-06-29, -,          BEGINS_OUTSIDE_TERM
                    2016,       -,          BEGINS_OUTSIDE_TERM
                    2021,       -,          BEGINS_OUTSIDE_TERM
                    -,          2021-01-01, ENDS_OUTSIDE_TERM
                    """)
    void refusesDaysOutsideTheTerm(@Nullable String begins, @Nullable String ends, Problem problem) {
        assertThatIsRefused(() -> appoint(EXECUTIVE, MAKATI, begins, ends))
                .isInstanceOfSatisfying(
                        Invalid.class, refusal -> assertThat(refusal.problems()).contains(problem));
    }

    @ParameterizedTest
    @CsvSource({"PRESIDENT, 2", "EXECUTIVE_VICE_PRESIDENT, 0", "COMMITTEE_MEMBER, 20", "VICE_PRESIDENT, -1"})
    void refusesASeatBeyondThePosts(Office office, int number) {
        Seat seat = new Seat(office, number);

        assertThatIsRefused(() -> appoint(seat, MAKATI, null, null))
                .isEqualTo(new Invalid(seat, EnumSet.of(Problem.NO_SUCH_SEAT)));
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertThatIsRefused(() -> term.appoint(Nomination.of(EXECUTIVE, city("  "), null, " ")))
                .isEqualTo(new Invalid(EXECUTIVE, EnumSet.of(Problem.NO_CITY, Problem.NO_SOURCE)));
        assertThatIsRefused(() -> appoint(EXECUTIVE, city("x".repeat(300)), null, null))
                .isEqualTo(new Invalid(EXECUTIVE, EnumSet.of(Problem.TOO_LONG)));
        assertThatIsRefused(() -> Term.draft(said("2020", "2017"))).isEqualTo(problem(Problem.TERM_BACKWARDS));
    }

    @Test
    void refusesToShrinkBelowWhatIsHeld() {
        appoint(new Seat(Office.COMMITTEE_MEMBER, 19), SEOUL, "2018-01-01", null);

        assertThatIsRefused(() -> term.revise(new TermDraft(
                        "2017–2020",
                        PartialDate.parse("2017-06-30"),
                        PartialDate.parse("2020"),
                        true,
                        Map.of(Office.COMMITTEE_MEMBER, 18),
                        "",
                        "minutes")))
                .isEqualTo(new Invalid(new Seat(Office.COMMITTEE_MEMBER, 19), EnumSet.of(Problem.NO_SUCH_SEAT)));
        assertThatIsRefused(() -> term.revise(said("2018-06-30", "2020"))).isInstanceOf(Invalid.class);
        assertThat(term).hasToString("2017–2020, 2017-06-30/2020, 1 appointments");
    }

    @Test
    void isPutInForceOnceAndDiscardedOnlyAsAnEmptyDraft() {
        term.discard();
        Appointment makati = appoint(EXECUTIVE, MAKATI, null, null);
        assertThatIsRefused(() -> term.discard()).isEqualTo(problem(Problem.HAS_APPOINTMENTS));
        assertThat(makati).hasToString("Makati, Seat[office=EXECUTIVE_VICE_PRESIDENT, number=1]");

        term.putInForce();
        assertThatIsRefused(() -> term.putInForce()).isEqualTo(problem(Problem.IN_FORCE_ALREADY));
    }

    @Test
    void knowsNoAppointmentOfAnotherTerm() {
        assertThatIsRefused(() -> term.end(AppointmentId.next(), PartialDate.parse("2018"), EndCause.RESIGNED))
                .isEqualTo(new Unknown());
    }

    private static Invalid problem(Problem problem) {
        return new Invalid(null, EnumSet.of(problem));
    }

    private static org.assertj.core.api.ObjectAssert<Object> assertThatIsRefused(ThrowingCallable change) {
        Object[] outcome = new Object[1];
        assertThatThrownBy(change).isInstanceOfSatisfying(TermRefused.class, refusal -> outcome[0] = refusal.outcome());
        return assertThat(outcome[0]);
    }

    private Appointment appoint(Seat seat, CityOnRecord city, @Nullable String begins, @Nullable String ends) {
        return term.appoint(nomination(seat, city, begins, ends));
    }

    private static Nomination nomination(Seat seat, CityOnRecord city, @Nullable String begins, @Nullable String ends) {
        return Nomination.of(seat, city, AppointmentMode.ELECTED, "minutes").during(date(begins), date(ends));
    }

    private SeatOnDay on(String day) {
        List<SeatOnDay> seats = term.details().seatsOn(LocalDate.parse(day));
        return seats.stream()
                .filter(seat -> seat.seat().equals(EXECUTIVE))
                .findFirst()
                .orElseThrow();
    }

    private static TermDraft said(String starts, String ends) {
        return new TermDraft(
                "2017–2020",
                PartialDate.parse(starts),
                PartialDate.parse(ends),
                true,
                Map.of(
                        Office.PRESIDENT, 1,
                        Office.EXECUTIVE_VICE_PRESIDENT, 1,
                        Office.VICE_PRESIDENT, 7,
                        Office.COMMITTEE_MEMBER, 19),
                "",
                "minutes");
    }

    private static Tenure tenure(String begins, String ends) {
        return new Tenure(PartialDate.parse(begins), PartialDate.parse(ends));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        return written == null ? null : PartialDate.parse(written);
    }

    private static CityOnRecord city(String name) {
        return new CityOnRecord(null, name, CountryCode.KR);
    }
}
