package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
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

/** What people are asked who register, what they may answer and when, and what becomes of it by their link. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RegistrationRulesTests extends OpenTrainings {

    @Autowired
    PersonalRegistration personal;

    @Autowired
    AuditTrail trail;

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
}
