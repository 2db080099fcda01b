package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.registration.RegistrationOutcome.CityFull;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.NoSeat;
import org.wego.programs.registration.RegistrationOutcome.NotInState;
import org.wego.programs.registration.RegistrationOutcome.NotOpen;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.rule.Answer;
import org.wego.programs.registration.rule.EventOpening.Closed;
import org.wego.programs.registration.rule.Question;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;

/** How people come to have seats, down to the database; today is the 1st of November 2017. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RegistrationTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);
    private static final MemberId SEOUL = new MemberId(UUID.randomUUID());

    @Autowired
    EventKeeping events;

    @Autowired
    EventRegistration registration;

    @Autowired
    RegistrationKeeping keeping;

    @Autowired
    Participants participants;

    @Autowired
    OwnRegistrations own;

    @Autowired
    PersonalRegistration personal;

    @Autowired
    InvitationExpiry expiry;

    @Autowired
    @Qualifier("recountSeats")
    RecurringTask<Void> recount;

    @Autowired
    AuditTrail trail;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcClient jdbc;

    private Trainings trainings = new Trainings(null, null, null);

    @BeforeEach
    void know() {
        trainings = new Trainings(events, keeping, jdbc);
    }

    @AfterEach
    void forget() {
        trainings.forget();
    }

    @Test
    void whoComesFirstHasASeatAndTheOthersWaitInTheirOrder() {
        EventId event = trainings.plan(1);

        assertThat(visit(event, "Kim"))
                .extracting(Done::state, Done::position)
                .containsExactly(RegistrationState.CONFIRMED, null);
        assertThat(visit(event, "Lee"))
                .extracting(Done::state, Done::position)
                .containsExactly(RegistrationState.WAITING, 1);
        RegistrationId last = visit(event, "Park").registration();

        assertThat(participants.moveUp(last, " ")).isEqualTo(new Invalid(EnumSet.of(Problem.NO_REASON)));
        assertThat(participants.moveUp(last, "She speaks")).isEqualTo(new Done(last, RegistrationState.WAITING, 1));
        assertThat(participants.list(event, new Participant.Filter(RegistrationState.WAITING, ""), 0, 9))
                .extracting(
                        it -> it.registration().name(), it -> it.registration().reason())
                .containsExactly(tuple("Park", "She speaks"), tuple("Lee", ""));
        assertThat(resize(event, 2)).isInstanceOf(RulesOutcome.Saved.class);
        assertThat(state(last)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(trail.of(List.of(last.value()), 9))
                .extracting(RecordedChange::field, RecordedChange::after)
                .contains(tuple("reason", "She speaks"), tuple("registrationState", "CONFIRMED"));
        trainings.assertSound(event);
    }

    @Test
    void theSameAddressIsToldThatItIsRegistered() {
        EventId event = trainings.plan(1);
        RegistrationId first = visit(event, "Kim").registration();

        assertThat(registration.registerVisitor(event, new RegisterForEvent("K.", "KIM@city.example", List.of())))
                .isEqualTo(new EventRegistration.Visited(new Known(first, RegistrationState.CONFIRMED), null));
    }

    @Test
    void whoGaveUpAndComesAgainIsTheLastToWait() {
        EventId event = trainings.plan(1);
        RegistrationId kim = visit(event, "Kim").registration();
        RegistrationId lee = visit(event, "Lee").registration();
        participants.cancel(kim, "ill");
        RegistrationId park = visit(event, "Park").registration();

        assertThat(visit(event, "Kim")).isEqualTo(new Done(kim, RegistrationState.WAITING, 2));
        participants.cancel(lee, "");
        assertThat(Stream.of(kim, lee, park).map(this::state))
                .containsExactly(RegistrationState.WAITING, RegistrationState.CANCELLED, RegistrationState.CONFIRMED);
        assertThat(participants.cancel(lee, "")).isEqualTo(new NotInState(RegistrationState.CANCELLED));
        trainings.assertSound(event);
    }

    @Test
    void aCityHasAsManyPlacesAsItMayAndSeesItsOwnPeopleOnly() {
        EventId event =
                trainings.plan(new RegistrationRules(RegistrationMode.OPEN, false, 9, 2, null, null, List.of()));
        RegistrationId kim = city(event, "Kim");
        city(event, "Lee");

        assertThat(registration.register(SEOUL, event, Trainings.person("Park")))
                .isEqualTo(new CityFull(2));
        assertThat(registration.registerVisitor(event, Trainings.person("Choi")).outcome())
                .isEqualTo(new NotOpen(Closed.MEMBERS_ONLY));
        assertThat(own.list(SEOUL, 0, 9))
                .extracting(it -> it.registration().name())
                .containsExactly("Lee", "Kim");
        MemberId other = new MemberId(UUID.randomUUID());
        assertThat(own.cancel(other, kim)).isEqualTo(new Unknown());
        assertThat(own.find(other, kim)).isEmpty();
        assertThat(own.cancel(SEOUL, kim)).isEqualTo(new Done(kim, RegistrationState.CANCELLED, null));
        city(event, "Park");
    }

    @Test
    void theSecretariatChoosesAmongThoseWhoApply() {
        EventId event =
                trainings.plan(new RegistrationRules(RegistrationMode.APPROVAL, true, 1, null, null, null, List.of()));
        RegistrationId kim = visit(event, "Kim").registration();
        RegistrationId lee = visit(event, "Lee").registration();
        RegistrationId park = visit(event, "Park").registration();
        assertThat(state(kim)).isEqualTo(RegistrationState.APPLIED);
        assertThat(trainings.taken(event)).isZero();

        assertThat(participants.approve(kim)).isEqualTo(new Done(kim, RegistrationState.APPROVED, null));
        assertThat(participants.approve(lee)).isEqualTo(new Done(lee, RegistrationState.WAITING, 1));
        assertThat(participants.decline(park, "full")).isEqualTo(new Done(park, RegistrationState.DECLINED, null));
        assertThat(participants.confirm(park)).isEqualTo(new NotInState(RegistrationState.DECLINED));
        assertThat(participants.confirm(kim)).isEqualTo(new Done(kim, RegistrationState.CONFIRMED, null));
        participants.decline(kim, "");

        assertThat(state(lee)).isEqualTo(RegistrationState.CONFIRMED);
        trainings.assertSound(event);
    }

    @Test
    void anInvitationKeepsASeatUntilItIsAnsweredOrExpires() {
        EventId event = trainings.plan(2);
        RegistrationId kim = invite(event, "Kim", TODAY.plusDays(3));
        RegistrationId lee = invite(event, "Lee", TODAY);
        assertThat(participants.invite(event, null, Trainings.person("Park"), null))
                .isEqualTo(new NoSeat());
        assertThat(participants.invite(event, null, Trainings.person("Park"), TODAY.minusDays(1)))
                .isEqualTo(new Invalid(EnumSet.of(Problem.DAY_OVER)));
        RegistrationId park = visit(event, "Park").registration();
        expiry.lookAtAll();
        assertThat(state(lee)).as("on its last day").isEqualTo(RegistrationState.INVITED);

        jdbc.sql("update programs.registration set answer_by = ? where id = ?")
                .params(TODAY.minusDays(1), lee.value())
                .update();
        expiry.lookAtAll();

        assertThat(Stream.of(kim, lee, park).map(this::state))
                .containsExactly(RegistrationState.INVITED, RegistrationState.CANCELLED, RegistrationState.CONFIRMED);
        assertThat(participants.confirm(kim)).isEqualTo(new Done(kim, RegistrationState.CONFIRMED, null));
        trainings.assertSound(event);
    }

    @Test
    void whoeverHasTheLinkSeesTheRegistrationAndGivesItUp() {
        EventId event = trainings.plan(1);
        String secret = String.valueOf(
                registration.registerVisitor(event, Trainings.person("Kim")).secret());
        RegistrationId lee = visit(event, "Lee").registration();

        assertThat(personal.open(secret))
                .hasValueSatisfying(it -> assertThat(it.registration().name()).isEqualTo("Kim"));
        assertThat(personal.open(secret.substring(1))).isEmpty();
        assertThat(personal.open("A" + secret.substring(1) + "'")).isEmpty();
        assertThat(personal.cancel("A".repeat(43))).isEqualTo(new Unknown());
        assertThat(personal.cancel(secret)).isInstanceOf(Done.class);
        assertThat(personal.confirm(secret)).isEqualTo(new NotInState(RegistrationState.CANCELLED));
        assertThat(state(lee)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(jdbc.sql("select count(*) from programs.registration_link where token_hash = ?")
                        .param(secret)
                        .query(Integer.class)
                        .single())
                .as("secrets kept")
                .isZero();
    }

    @Test
    void questionsAreAnsweredInTheirOrderAndKeptAsTheyWereAsked() {
        EventId event = trainings.plan(new RegistrationRules(
                RegistrationMode.OPEN,
                true,
                5,
                null,
                null,
                null,
                List.of(
                        new Question("Meal", Question.Kind.CHOICE, List.of("Meat", "None"), true),
                        new Question("Visa", Question.Kind.YES_NO, List.of(), true),
                        new Question("Else", Question.Kind.TEXT, List.of(), false))));

        assertThat(answer(event)).isEqualTo(new Invalid(EnumSet.of(Problem.ANSWER_MISSING)));
        assertThat(answer(event, "Fish", "perhaps")).isEqualTo(new Invalid(EnumSet.of(Problem.NO_SUCH_CHOICE)));
        assertThat(answer(event, "Meat", "yes", "x".repeat(501)))
                .isEqualTo(new Invalid(EnumSet.of(Problem.ANSWER_TOO_LONG)));
        assertThat(answer(event, "Meat", "yes", "", "more"))
                .isEqualTo(new Invalid(EnumSet.of(Problem.TOO_MANY_ANSWERS)));
        Done done = (Done) answer(event, "Meat", "TRUE");
        assertThat(participants.answers(done.registration()))
                .containsExactly(new Answer("Meal", "Meat"), new Answer("Visa", "yes"));
    }

    private RegistrationOutcome answer(EventId event, String... answers) {
        return registration
                .registerVisitor(event, new RegisterForEvent("Kim", "kim@city.example", List.of(answers)))
                .outcome();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "kim@city.example", Problem.NO_NAME),
                Arguments.of("\u200B ", "kim@city.example", Problem.NO_NAME),
                Arguments.of("\u0301", "kim@city.example", Problem.NO_NAME),
                Arguments.of("\uD83C\uDF89", "kim@city.example", Problem.NO_NAME),
                Arguments.of("x".repeat(9_000), "kim@city.example", Problem.NAME_TOO_LONG),
                Arguments.of("K\uFFFDm", "kim@city.example", Problem.NAME_SPOILT),
                Arguments.of("Kim", "", Problem.NO_EMAIL),
                Arguments.of("Kim", "kim", Problem.NO_ADDRESS),
                Arguments.of("Kim", "kim@city.example\nBcc: all@city.example", Problem.NO_ADDRESS),
                Arguments.of("Kim", "kim@" + "c".repeat(300) + ".example", Problem.NO_ADDRESS));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeIsRefused(String name, String email, Problem problem) {
        EventId event = trainings.plan(1);

        assertThat(registration
                        .registerVisitor(event, new RegisterForEvent(name, email, List.of()))
                        .outcome())
                .isEqualTo(new Invalid(EnumSet.of(problem)));
        assertThat(trainings.taken(event)).isZero();
    }

    @Test
    void oneRegistersOnlyWhileThatIsOpen() {
        assertThat(closed(RegistrationMode.NONE, null, null)).isEqualTo(Closed.NONE);
        assertThat(closed(RegistrationMode.INVITATION, null, null)).isEqualTo(Closed.BY_INVITATION);
        assertThat(closed(RegistrationMode.OPEN, TODAY.plusDays(1), null)).isEqualTo(Closed.NOT_YET);
        assertThat(closed(RegistrationMode.OPEN, null, TODAY.minusDays(1))).isEqualTo(Closed.CLOSED);
        EventId last =
                trainings.plan(new RegistrationRules(RegistrationMode.OPEN, true, 1, null, TODAY, TODAY, List.of()));
        assertThat(visit(last, "Kim").state()).isEqualTo(RegistrationState.CONFIRMED);
        events.cancel(last, 0, "Fog");
        assertThat(registration.registerVisitor(last, Trainings.person("Lee")).outcome())
                .isEqualTo(new NotOpen(Closed.CANCELLED));
        assertThat(participants.add(last, null, Trainings.person("Lee"))).isEqualTo(new NotOpen(Closed.CANCELLED));
        assertThat(registration
                        .registerVisitor(new EventId(UUID.randomUUID()), Trainings.person("Lee"))
                        .outcome())
                .isEqualTo(new Unknown());
    }

    private Closed closed(RegistrationMode mode, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        EventId event = trainings.plan(new RegistrationRules(mode, true, 1, null, opens, closes, List.of()));
        return ((NotOpen) registration
                        .registerVisitor(event, Trainings.person("Kim"))
                        .outcome())
                .reason();
    }

    @Test
    void nobodyMovesUpOnceTheEventIsCancelled() {
        EventId event = trainings.plan(1);
        RegistrationId kim = visit(event, "Kim").registration();
        RegistrationId lee = visit(event, "Lee").registration();
        events.cancel(event, 0, "Fog");

        participants.cancel(kim, "");

        assertThat(state(lee)).isEqualTo(RegistrationState.WAITING);
        assertThat(trainings.taken(event)).isZero();
    }

    @Test
    void theRulesAreAsTheyCanBe() {
        EventId event = trainings.plan(3);
        IntStream.range(0, 3).forEach(it -> visit(event, "Kim " + it));

        assertThat(keeping.revise(event, 1, Trainings.open(2))).isEqualTo(new RulesOutcome.TooFewSeats(3));
        assertThat(keeping.revise(event, 9, Trainings.open(3))).isInstanceOf(RulesOutcome.Stale.class);
        assertThat(keeping.revise(event, 0, Trainings.open(3))).isInstanceOf(RulesOutcome.Stale.class);
        assertThat(keeping.revise(new EventId(UUID.randomUUID()), 0, Trainings.open(3)))
                .isEqualTo(new RulesOutcome.Unknown());
        RegistrationRules wrong = new RegistrationRules(
                RegistrationMode.OPEN,
                true,
                0,
                RegistrationRules.MOST_SEATS + 1,
                TODAY,
                TODAY.minusDays(1),
                Stream.generate(() -> new Question(" ", Question.Kind.CHOICE, List.of("One"), true))
                        .limit(6)
                        .toList());
        assertThat(keeping.revise(event, 1, wrong))
                .isEqualTo(new RulesOutcome.Invalid(EnumSet.of(
                        RulesOutcome.Problem.NUMBER_OF_SEATS,
                        RulesOutcome.Problem.NUMBER_PER_CITY,
                        RulesOutcome.Problem.CLOSES_BEFORE_IT_OPENS,
                        RulesOutcome.Problem.TOO_MANY_QUESTIONS,
                        RulesOutcome.Problem.QUESTION_WITHOUT_TEXT,
                        RulesOutcome.Problem.NUMBER_OF_CHOICES)));
        assertThat(trail.of(List.of(event.value()), 9))
                .extracting(RecordedChange::field, RecordedChange::after)
                .contains(tuple("seats", "3"), tuple("registrationMode", "OPEN"));
    }

    @Test
    void aNameIsCorrectedByWhoReadIt() {
        EventId event = trainings.plan(3);
        RegistrationId kim = visit(event, "Kim").registration();

        assertThat(participants.rename(kim, 0, "")).isEqualTo(new Invalid(EnumSet.of(Problem.NO_NAME)));
        assertThat(participants.rename(kim, 0, "Kim Minsu")).isInstanceOf(Done.class);
        assertThat(participants.rename(kim, 0, "Lee"))
                .isInstanceOfSatisfying(
                        RegistrationOutcome.Stale.class,
                        it -> assertThat(it.now().name()).isEqualTo("Kim Minsu"));
        assertThat(participants.list(event, new Participant.Filter(null, "MINSÚ kim"), 0, 9))
                .hasSize(1);
    }

    @Test
    void theRecountFindsWhatWasCountedWrong() {
        EventId event = trainings.plan(3);
        visit(event, "Kim");
        recount();
        jdbc.sql("update programs.event_registration set taken = 2 where event_id = ?")
                .param(event.value())
                .update();

        assertThatThrownBy(this::recount).hasMessageContaining("1 events");
    }

    private void recount() {
        recount.execute(new TaskInstance<>(recount.getName(), "by hand"), null);
    }

    @Test
    void listsAreReadWithFewStatementsHoweverLongTheyAre() {
        EventId event = trainings.plan(20);
        IntStream.range(0, 12).forEach(it -> city(event, "Kim " + it));

        assertThat(statements.of(() -> participants.list(event, Participant.Filter.ALL, 0, 50)))
                .isEqualTo(2);
        assertThat(statements.of(() -> participants.counts(event))).isOne();
        assertThat(statements.of(() -> own.list(SEOUL, 0, 50))).isOne();
        assertThat(participants.counts(event)).isEqualTo(Map.of(RegistrationState.CONFIRMED, 12));
        List<Participant> first = participants.after(event, Participant.Filter.ALL, null, 5);
        assertThat(participants.after(
                        event, Participant.Filter.ALL, first.getLast().place(), 50))
                .hasSize(7)
                .doesNotContainAnyElementsOf(first);
    }

    private Done visit(EventId event, String name) {
        return (Done)
                registration.registerVisitor(event, Trainings.person(name)).outcome();
    }

    private RegistrationId city(EventId event, String name) {
        return ((Done) registration.register(SEOUL, event, Trainings.person(name))).registration();
    }

    private RegistrationId invite(EventId event, String name, LocalDate answerBy) {
        return ((Done) participants.invite(event, null, Trainings.person(name), answerBy)).registration();
    }

    private RulesOutcome resize(EventId event, int seats) {
        return keeping.revise(event, registration.opening(event).orElseThrow().version(), Trainings.open(seats));
    }

    private RegistrationState state(RegistrationId id) {
        return participants.find(id).orElseThrow().state();
    }
}
