package org.wego.operation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for jobs on each database. */
abstract class JobSchedulingChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JobScheduling.Pace PACE =
            new JobScheduling.Pace(Duration.ofMillis(50), Duration.ofSeconds(10));
    private static final Schedule HOURLY = FixedDelay.ofHours(1);

    private final Clock clock = Clock.systemUTC();
    private final List<JobRunner> running = new ArrayList<>();
    private DataSource database;
    private JdbcClient jdbc;

    /** An empty database. */
    abstract DataSource open() throws Exception;

    @BeforeEach
    void migrate() throws Exception {
        database = open();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/operation")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        jdbc.sql("delete from app.scheduled_tasks").update();
        jdbc.sql("delete from app.job_failure").update();
    }

    @AfterEach
    void stop() {
        running.forEach(JobRunner::stop);
    }

    @Test
    void runsAJobWhenItIsDueAndRemembersThatItDid() {
        AtomicInteger times = new AtomicInteger();
        start(recurring("count", times::incrementAndGet));

        await(() -> row("count").get("last_success") != null);
        assertThat(times).hasValue(1);
        assertThat(next("count")).isAfter(OffsetDateTime.now(clock).plusMinutes(58));
    }

    @Test
    void goesOnWhereAStoppedProcessLeftOff() {
        AtomicInteger times = new AtomicInteger();
        JobRunner first = start(recurring("count", times::incrementAndGet));
        await(() -> row("count").get("last_success") != null);
        OffsetDateTime due = next("count");
        stop(first);

        AtomicInteger other = new AtomicInteger();
        start(recurring("count", times::incrementAndGet), recurring("other", other::incrementAndGet));

        await(() -> other.get() == 1);
        assertThat(next("count")).isEqualTo(due);
        assertThat(times).hasValue(1);
    }

    @Test
    void saysWhyAJobFailedAndTriesItAgainInAMinute() {
        start(Tasks.recurring("fail", HOURLY).onFailure(new SoonAgain(HOURLY)).execute((_, _) -> {
            throw new IllegalStateException("outside", new IllegalStateException("the disk is full\nsecond line"));
        }));

        await(() -> Integer.valueOf(1).equals(row("fail").get("consecutive_failures")));
        await(() -> failures("fail").size() == 1);
        assertThat(failures("fail").getFirst()).containsEntry("words", "the disk is full");
        assertThat(next("fail")).isBefore(OffsetDateTime.now(clock).plusMinutes(2));
    }

    @Test
    void keepsTheReasonOfTheLastFailureOnly() {
        AtomicInteger times = new AtomicInteger();
        start(Tasks.recurring("fail", FixedDelay.ofMillis(1)).execute((_, _) -> {
            throw new IllegalStateException("x".repeat(2_000) + times.incrementAndGet());
        }));

        await(() -> times.get() > 2 && !failures("fail").isEmpty());
        assertThat(failures("fail")).hasSize(1);
        assertThat((String) failures("fail").getFirst().get("words")).hasSize(500);
    }

    @Test
    void letsOneOfTwoProcessesDoEachJobOnce() {
        Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
        OneTimeTask<Void> once = Tasks.oneTime("once")
                .execute((instance, _) -> done.computeIfAbsent(instance.getId(), _ -> new AtomicInteger())
                        .incrementAndGet());
        AtomicInteger recurring = new AtomicInteger();
        Scheduler first = scheduler(once, recurring("count", recurring::incrementAndGet));
        Scheduler second = scheduler(once, recurring("count", recurring::incrementAndGet));
        int many = 60;
        IntStream.range(0, many)
                .forEach(number -> first.scheduleIfNotExists(once.instance("" + number), clock.instant()));
        start(first, List.of(once, recurring("count", recurring::incrementAndGet)));
        start(second, List.of(once, recurring("count", recurring::incrementAndGet)));

        await(() -> done.size() == many && rows("once") == 0);
        assertThat(done.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        await(() -> row("count").get("last_success") != null);
        assertThat(recurring).hasValue(1);
    }

    @Test
    void takesUpAJobThatAProcessDiedOf() {
        OffsetDateTime before = OffsetDateTime.now(clock).minusMinutes(1);
        jdbc.sql("""
                        insert into app.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values ('count', ?, ?, true, 'dead', ?, 7)
                        """).params(RecurringTask.INSTANCE, before, before).update();
        AtomicInteger times = new AtomicInteger();
        start(recurring("count", times::incrementAndGet));

        await(() -> row("count").get("last_success") != null);
        assertThat(times).hasValue(1);
    }

    @Test
    void takesNoLivingProcessForDeadWhoseMachineHasAnotherTime() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Runnable work = () -> {
            times.incrementAndGet();
            try {
                goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        };
        start(recurring("count", work));
        await(() -> times.get() == 1);
        AtomicInteger looked = new AtomicInteger();
        Clock fast = Clock.offset(clock, Duration.ofHours(1));
        RecurringTask<Void> look =
                Tasks.recurring("look", FixedDelay.ofMillis(200)).execute((_, _) -> looked.incrementAndGet());
        start(fast, recurring("count", work), look);
        await(() -> looked.get() > 5);

        assertThat(times).hasValue(1);
        assertThat(next("look")).isBefore(OffsetDateTime.now(clock).plusMinutes(1));
        goOn.countDown();
        await(() -> row("count").get("last_success") != null);
    }

    @Test
    void doesNotDoWhatWasPlannedInATransactionThatWasRolledBack() {
        AtomicInteger times = new AtomicInteger();
        OneTimeTask<Void> once = Tasks.oneTime("once").execute((_, _) -> times.incrementAndGet());
        Scheduler scheduler = scheduler(once);
        start(scheduler, List.of(once));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

        transaction.executeWithoutResult(status -> {
            scheduler.scheduleIfNotExists(now(once, "taken back"));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(_ -> scheduler.scheduleIfNotExists(now(once, "meant")));

        await(() -> times.get() > 0 && rows("once") == 0);
        assertThat(times).hasValue(1);
    }

    @Test
    void waitsForAJobAtWorkWithoutInterruptingIt() throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        AtomicBoolean finished = new AtomicBoolean();
        JobRunner runner = start(recurring("long", () -> {
            atWork.countDown();
            try {
                finished.set(goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            } catch (InterruptedException asked) {
                interrupted.set(true);
            }
        }));
        assertThat(atWork.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        CountDownLatch stopped = new CountDownLatch(1);
        running.remove(runner);
        runner.stop(stopped::countDown);
        assertThat(stopped.getCount()).isOne();
        goOn.countDown();

        assertThat(stopped.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(finished).isTrue();
        assertThat(interrupted).isFalse();
        assertThat(row("long").get("last_success")).isNotNull();
    }

    private static SchedulableInstance<Void> now(OneTimeTask<Void> task, String instance) {
        return SchedulableInstance.of(task.instance(instance), Clock.systemUTC().instant());
    }

    private static RecurringTask<Void> recurring(String name, Runnable work) {
        return Tasks.recurring(name, HOURLY).execute((_, _) -> work.run());
    }

    private JobRunner start(Task<?>... jobs) {
        return start(scheduler(jobs), List.of(jobs));
    }

    private void start(Clock machine, Task<?>... jobs) {
        JobClock time = new JobClock(database, machine);
        start(scheduler(time, jobs), List.of(jobs), time);
    }

    private JobRunner start(Scheduler scheduler, List<Task<?>> jobs) {
        return start(scheduler, jobs, new JobClock(database, clock));
    }

    private JobRunner start(Scheduler scheduler, List<Task<?>> jobs, JobClock time) {
        JobRunner runner = new JobRunner(scheduler, jobs, time);
        running.add(runner);
        runner.start();
        return runner;
    }

    private void stop(JobRunner runner) {
        running.remove(runner);
        runner.stop();
    }

    private Scheduler scheduler(Task<?>... jobs) {
        return scheduler(new JobClock(database, clock), jobs);
    }

    private Scheduler scheduler(JobClock time, Task<?>... jobs) {
        return JobScheduling.scheduler(
                database, List.of(jobs), new JobFailures(jdbc), time, Duration.ofSeconds(10), PACE);
    }

    private OffsetDateTime next(String job) {
        return jdbc.sql("select execution_time from app.scheduled_tasks where task_name = ?")
                .param(job)
                .query(OffsetDateTime.class)
                .single()
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private Map<String, Object> row(String job) {
        return jdbc.sql("select * from app.scheduled_tasks where task_name = ?")
                .param(job)
                .query()
                .singleRow();
    }

    private int rows(String job) {
        return jdbc.sql("select count(*) from app.scheduled_tasks where task_name = ?")
                .param(job)
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Object>> failures(String job) {
        return jdbc.sql("select * from app.job_failure where task_name = ?")
                .param(job)
                .query()
                .listOfRows();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
