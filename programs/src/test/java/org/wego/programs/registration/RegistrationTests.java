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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.StatementCount;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationOutcome.CityFull;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.RegistrationOutcome.Invalid;
import org.wego.programs.registration.RegistrationOutcome.Known;
import org.wego.programs.registration.RegistrationOutcome.NoSeat;
import org.wego.programs.registration.RegistrationOutcome.NotInState;
import org.wego.programs.registration.RegistrationOutcome.NotOpen;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.RegistrationOutcome.Unknown;
import org.wego.programs.registration.rule.EventOpening.Closed;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;

/** How people come to have seats. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RegistrationTests extends OpenTrainings {

    private static final MemberId SEOUL = new MemberId(UUID.randomUUID());

    @Autowired
    OwnRegistrations own;

    @Autowired
    InvitationExpiry expiry;

    @Autowired
    @Qualifier("recountSeats")
    RecurringTask<Void> recount;

    @Autowired
    AuditTrail trail;

    @Autowired
    StatementCount statements;

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

    private RegistrationId city(EventId event, String name) {
        return ((Done) registration.register(SEOUL, event, Trainings.person(name))).registration();
    }

    private RegistrationId invite(EventId event, String name, LocalDate answerBy) {
        return ((Done) participants.invite(event, null, Trainings.person(name), answerBy)).registration();
    }

    private RulesOutcome resize(EventId event, int seats) {
        return keeping.revise(event, registration.opening(event).orElseThrow().version(), Trainings.open(seats));
    }
}
