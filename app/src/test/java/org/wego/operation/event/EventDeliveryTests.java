package org.wego.operation.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.operation.event.StubbornListener.SomethingHappened;

@WegoTest
@EnableScenarios
class EventDeliveryTests {

    /** Of a cancelled run: the fees and the preview. */
    private static final int LISTENERS = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    EventDelivery delivery;

    @Autowired
    EventResubmission resubmission;

    @Autowired
    StubbornListener listener;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    CompletedEventPublications completed;

    @Autowired
    FeeRuns runs;

    @Autowired
    EconomicData economy;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void forget() {
        listener.fail(false);
        listener.forget();
        jdbc.sql("delete from app.event_publication where listener_id like '%StubbornListener%'")
                .update();
    }

    @Test
    @As(Role.STAFF)
    void takesBackWhatACancelledRunLeftAlsoWhenItIsToldTwice(Scenario scenario) {
        FeeRunId run = previewed(2013);
        leaveBehind(run, 2013);

        scenario.stimulate(() -> runs.cancel(run)).andWaitForStateChange(() -> left(run), left -> left == 0);
        leaveBehind(run, 2013);
        scenario.publish(new FeeRuns.Cancelled(run, 2013, 0, true, Instant.EPOCH))
                .andWaitForStateChange(() -> left(run), left -> left == 0);

        await(() -> deliveriesAbout(run).equals(Collections.nCopies(2 * LISTENERS, "COMPLETED")));
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new SomethingHappened("taken back"));
            status.setRollbackOnly();
        });
        publish("meant");

        await(() -> "COMPLETED".equals(status()));
        assertThat(listener.heard()).isEqualTo(1);
    }

    @Test
    void deliversAgainWhatFailedOnceItWaitedLongEnough() {
        fail("an hour ago");
        listener.fail(false);

        resubmission.deliverAgain();
        assertThat(status()).as("within the first minute").isEqualTo("FAILED");

        longAgo(Duration.ofMinutes(2));
        resubmission.deliverAgain();
        await(() -> "COMPLETED".equals(status()));
        assertThat(listener.heard()).isEqualTo(2);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        fail("again and again");

        longAgo(Duration.ofMinutes(2));
        resubmission.deliverAgain();
        await(() -> listener.heard() == 2 && "FAILED".equals(status()));

        longAgo(Duration.ofMinutes(2));
        resubmission.deliverAgain();
        assertThat(status()).as("within five minutes").isEqualTo("FAILED");
        assertThat(listener.heard()).isEqualTo(2);
    }

    @Test
    void deliversAtOnceWhatNobodyIsHeardOf() {
        for (String silent : List.of("PUBLISHED", "PROCESSING", "RESUBMITTED")) {
            fail("at a process that was killed");
            listener.fail(false);
            jdbc.sql("update app.event_publication set status = ? where listener_id like '%StubbornListener%'")
                    .param(silent)
                    .update();
            longAgo(Duration.ofMinutes(3));

            resubmission.deliverAgain();

            await(() -> "COMPLETED".equals(status()));
            forget();
        }
    }

    @Test
    @As(Role.ADMIN)
    void showsAdministratorsWhatFailedAndTriesItAgainAtTheirWord() {
        fail("now");

        UnfinishedDelivery shown = mine();
        assertThat(shown.event()).isEqualTo("StubbornListener$SomethingHappened");
        assertThat(shown.listener()).isEqualTo("StubbornListener.receive");
        assertThat(shown.failed()).isTrue();
        assertThat(shown.attempts()).isOne();

        listener.fail(false);
        delivery.tryAgain(shown.id());
        await(() -> "COMPLETED".equals(status()));
        assertThat(delivery.unfinished(0, 100))
                .extracting(UnfinishedDelivery::id)
                .doesNotContain(shown.id());
        delivery.tryAgain(shown.id());
        assertThat(listener.heard()).as("what is done is not done again").isEqualTo(2);
    }

    @Test
    @As(Role.STAFF)
    void isNobodyElsesBusiness() {
        assertThatThrownBy(() -> delivery.unfinished(0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> delivery.tryAgain(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void forgetsAfterAWhileWhatIsDone() {
        publish("long ago");
        await(() -> "COMPLETED".equals(status()));

        completed.deletePublicationsOlderThan(Duration.ofDays(30));
        assertThat(status()).isEqualTo("COMPLETED");
        jdbc.sql("update app.event_publication set completion_date = ? where listener_id like '%StubbornListener%'")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusDays(31))
                .update();
        completed.deletePublicationsOlderThan(Duration.ofDays(30));
        assertThat(status()).isEqualTo("");
    }

    private void fail(String what) {
        listener.fail(true);
        publish(what);
        await(() -> "FAILED".equals(status()));
    }

    private void publish(String what) {
        transactions.executeWithoutResult(_ -> events.publishEvent(new SomethingHappened(what)));
    }

    private String status() {
        return jdbc.sql("select status from app.event_publication where listener_id like '%StubbornListener%'")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private UnfinishedDelivery mine() {
        return delivery.unfinished(0, 100).stream()
                .filter(it -> it.listener().startsWith("StubbornListener"))
                .findFirst()
                .orElseThrow();
    }

    private void longAgo(Duration ago) {
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC).minus(ago);
        jdbc.sql("""
                        update app.event_publication set publication_date = ?, last_resubmission_date = ?
                        where listener_id like '%StubbornListener%'
                        """).params(then, then).update();
    }

    private FeeRunId previewed(int year) {
        FeeRunId run = runs.start(year, economy.editions().getFirst().id()).run();
        await(() -> runs.find(run).orElseThrow().state() == FeeRunState.PREVIEWED);
        return run;
    }

    /** As a run does that is cancelled while it freezes its fees. */
    private void leaveBehind(FeeRunId run, int year) {
        jdbc.sql("""
                        insert into membership.assessment (id, run_id, position, member_id, fee_year, member_name,
                            category, amount, currency)
                        values (?, ?, 0, ?, ?, 'Seoul', 'FULL', 1000, 'USD')
                        """)
                .params(UUID.randomUUID(), run.value(), UUID.randomUUID(), year)
                .update();
    }

    private int left(FeeRunId run) {
        return jdbc.sql("select count(*) from membership.assessment where run_id = ?")
                .param(run.value())
                .query(Integer.class)
                .single();
    }

    private List<String> deliveriesAbout(FeeRunId run) {
        return jdbc.sql("select status from app.event_publication where serialized_event like ?")
                .param("%" + run.value() + "%")
                .query(String.class)
                .list();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
