package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationOutcome.Done;
import org.wego.programs.registration.rule.RulesOutcome;

/** Seats that many want at once: none is given twice, none is lost, and whoever waits longest gets the next one. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class SeatRaceTests extends OpenTrainings {

    private static final int CLIENTS = 64;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void asManyAsThereAreSeatsHaveOne(int seats) {
        EventId event = trainings.plan(seats);

        List<RegistrationOutcome> outcomes = Trainings.atOnce(CLIENTS, comers(event, "comer", CLIENTS));

        assertThat(outcomes).hasOnlyElementsOfType(Done.class);
        assertThat(trainings.in(event, RegistrationState.CONFIRMED)).isEqualTo(seats);
        assertThat(trainings.in(event, RegistrationState.WAITING)).isEqualTo(CLIENTS - seats);
        trainings.assertSound(event);
    }

    @Test
    void everybodyHasASeatWhereThereAreEnough() {
        EventId event = trainings.plan(100);

        Trainings.atOnce(CLIENTS, comers(event, "comer", 100));

        assertThat(trainings.in(event, RegistrationState.CONFIRMED)).isEqualTo(100);
        trainings.assertSound(event);
    }

    @Test
    void aStormOfCancellationsLosesNoSeatAndGivesNoneTwice() {
        EventId event = trainings.plan(20);
        List<Done> first = Trainings.atOnce(CLIENTS, comers(event, "first", 40)).stream()
                .map(Done.class::cast)
                .toList();
        List<Callable<RegistrationOutcome>> storm = new ArrayList<>(comers(event, "late", 30));
        first.forEach(it -> storm.add(() -> participants.cancel(it.registration(), "")));
        IntStream.range(0, 6)
                .forEach(it -> storm.add(() -> participants.add(event, null, Trainings.person("added " + it))));
        first.stream().limit(8).forEach(it -> storm.add(() -> participants.moveUp(it.registration(), "speaks")));

        Trainings.atOnce(CLIENTS, storm);

        assertThat(trainings.in(event, RegistrationState.CANCELLED)).isEqualTo(40);
        assertThat(trainings.in(event, RegistrationState.CONFIRMED)).isEqualTo(20);
        assertThat(trainings.in(event, RegistrationState.WAITING)).isEqualTo(16);
        trainings.assertSound(event);
    }

    @Test
    void seatsAreAddedAndTakenAwayWhileManyCome() {
        EventId event = trainings.plan(50);
        List<Callable<Object>> all = new ArrayList<>();
        comers(event, "comer", 80).forEach(it -> all.add(it::call));
        all.add(20, () -> resize(event, 60));
        all.add(40, () -> resize(event, 40));

        Trainings.atOnce(CLIENTS, all);
        int taken = trainings.taken(event);
        RulesOutcome fewer = resize(event, taken - 10);
        assertThat(fewer).isEqualTo(new RulesOutcome.TooFewSeats(taken));
        assertThat(resize(event, 70)).isInstanceOf(RulesOutcome.Saved.class);

        assertThat(trainings.in(event, RegistrationState.CONFIRMED)).isEqualTo(70);
        assertThat(trainings.in(event, RegistrationState.WAITING)).isEqualTo(10);
        trainings.assertSound(event);
    }

    private RulesOutcome resize(EventId event, int seats) {
        RulesOutcome outcome;
        do {
            int read = registration.opening(event).orElseThrow().version();
            outcome = keeping.revise(event, read, Trainings.open(seats));
        } while (outcome instanceof RulesOutcome.Stale);
        return outcome;
    }

    @Test
    void whoGaveUpIsNotOfferedTheNextSeat() {
        for (int time = 0; time < 20; time++) {
            EventId event = trainings.plan(2);
            RegistrationId first = done(event, "first");
            RegistrationId second = done(event, "second");
            RegistrationId a = done(event, "a");
            RegistrationId b = done(event, "b");

            participants.cancel(first, "");
            assertThat(states(a, b)).containsExactly(RegistrationState.CONFIRMED, RegistrationState.WAITING);
            participants.cancel(a, "");
            assertThat(states(a, b)).containsExactly(RegistrationState.CANCELLED, RegistrationState.CONFIRMED);
            participants.cancel(b, "");
            participants.cancel(second, "");

            assertThat(states(a, b)).containsExactly(RegistrationState.CANCELLED, RegistrationState.CANCELLED);
            assertThat(trainings.taken(event)).isZero();
        }
    }

    @Test
    void oneAddressRegistersOnceHoweverOftenItAsksAtOnce() {
        EventId event = trainings.plan(10);

        List<RegistrationOutcome> outcomes = Trainings.atOnce(
                CLIENTS,
                Stream.<Callable<RegistrationOutcome>>generate(() -> () -> registration
                                .registerVisitor(event, Trainings.person("same"))
                                .outcome())
                        .limit(CLIENTS)
                        .toList());

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(RegistrationOutcome.Known.class::isInstance)
                .hasSize(CLIENTS - 1);
        assertThat(trainings.taken(event)).isOne();
        trainings.assertSound(event);
    }

    /** The control: without the one statement that counts and looks at once more seats are given than there are. */
    @Test
    void countingFirstAndTakingThenOversells() {
        EventId event = trainings.plan((Integer) null);
        int clients = 8;
        CyclicBarrier counted = new CyclicBarrier(clients);

        Trainings.atOnce(
                clients,
                IntStream.range(0, clients)
                        .<Callable<Integer>>mapToObj(number -> () -> transaction.execute(_ -> {
                            int taken = trainings.in(event, RegistrationState.CONFIRMED);
                            await(counted);
                            return taken < 1 ? insert(event, number) : 0;
                        }))
                        .toList());

        assertThat(trainings.in(event, RegistrationState.CONFIRMED)).isGreaterThan(1);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int insert(EventId event, int number) {
        return jdbc.sql("""
                        insert into programs.registration (id, event_id, name, name_key, search_key, email, mailbox, state,
                            queue, reason, registered_at, version)
                        values (?, ?, 'unguarded', '', '', ?, ?, 'CONFIRMED', 0, '', current_timestamp, 0)""")
                .params(RegistrationId.next().value(), event.value(), "" + number, "" + number)
                .update();
    }

    private List<Callable<RegistrationOutcome>> comers(EventId event, String name, int many) {
        return IntStream.range(0, many)
                .<Callable<RegistrationOutcome>>mapToObj(it -> () -> registration
                        .registerVisitor(event, Trainings.person(name + " " + it))
                        .outcome())
                .toList();
    }

    private RegistrationId done(EventId event, String name) {
        return ((Done) registration
                        .registerVisitor(event, Trainings.person(name))
                        .outcome())
                .registration();
    }

    private List<RegistrationState> states(RegistrationId... registrations) {
        return Stream.of(registrations)
                .map(it -> Objects.requireNonNull(participants.find(it).orElseThrow())
                        .state())
                .toList();
    }
}
