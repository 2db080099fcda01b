package org.wego.programs.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.time.PartialDate;
import org.wego.programs.event.EventDraft;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventVenue;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.programs.registration.rule.RegistrationRules;
import org.wego.programs.registration.rule.RulesOutcome;

/** Trainings of the year 2032 to register for, and what must hold of their seats whatever happened. */
record Trainings(EventKeeping events, RegistrationKeeping keeping, JdbcClient jdbc) {

    EventId plan(@Nullable Integer capacity) {
        return plan(open(capacity));
    }

    EventId plan(RegistrationRules rules) {
        PartialDate day = PartialDate.parse("2032-05-05");
        EventOutcome planned = events.plan(new EventDraft(
                "T registered",
                EventKind.TRAINING,
                day,
                day,
                null,
                null,
                EventVenue.UNKNOWN,
                null,
                List.of(),
                List.of(),
                "",
                ""));
        EventId event = ((EventOutcome.Saved) planned).event();
        assertThat(keeping.revise(event, 0, rules)).isInstanceOf(RulesOutcome.Saved.class);
        return event;
    }

    static RegistrationRules open(@Nullable Integer capacity) {
        return new RegistrationRules(RegistrationMode.OPEN, true, capacity, null, null, null, List.of());
    }

    static RegisterForEvent person(String name) {
        return new RegisterForEvent(name, name.replace(' ', '.') + "@city.example", List.of());
    }

    /** What was said of others by the state in which they are. */
    int in(EventId event, RegistrationState state) {
        return jdbc.sql("select count(*) from programs.registration where event_id = ? and state = ?")
                .params(event.value(), state.name())
                .query(Integer.class)
                .single();
    }

    int taken(EventId event) {
        return jdbc.sql("select taken from programs.event_registration where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    /** No seat is sold twice, none is lost, and nobody waits while one is free. */
    void assertSound(EventId event) {
        int held = jdbc.sql("select count(*) from programs.registration where event_id = ? and state in"
                        + " ('INVITED', 'APPROVED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')")
                .param(event.value())
                .query(Integer.class)
                .single();
        Integer capacity = jdbc.sql("select capacity from programs.event_registration where event_id = ?")
                .param(event.value())
                .query(Integer.class)
                .single();
        assertThat(taken(event)).as("seats taken").isEqualTo(held);
        assertThat(held).as("seats held").isLessThanOrEqualTo(capacity);
        assertThat(jdbc.sql("select waiting from programs.event_registration where event_id = ?")
                        .param(event.value())
                        .query(Integer.class)
                        .single())
                .as("counted as waiting")
                .isEqualTo(in(event, RegistrationState.WAITING));
        if (in(event, RegistrationState.WAITING) > 0) {
            assertThat(held).as("seats held while somebody waits").isEqualTo(capacity);
        }
    }

    /** Does all of it at once, so many at a time. */
    static <T> List<T> atOnce(int clients, List<Callable<T>> deeds) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<T>> done = deeds.stream()
                    .map(deed -> pool.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            return done.stream().map(Trainings::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Leaves no training behind. */
    void forget() {
        String theirs = " where event_id in (select id from programs.event where title = 'T registered')";
        jdbc.sql("delete from programs.event_feedback" + theirs).update();
        jdbc.sql("delete from programs.certificate where registration_id in (select id from programs.registration"
                        + theirs + ")")
                .update();
        jdbc.sql("delete from programs.registration" + theirs).update();
        jdbc.sql("delete from programs.event where title = 'T registered'").update();
    }
}
