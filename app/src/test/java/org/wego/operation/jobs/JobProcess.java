package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that does jobs until it is killed, and writes down which it has done. */
final class JobProcess {

    private static final Duration WORK = Duration.ofMillis(20);

    /** So many pieces each process does before all go on together, however much sooner it has started than the others. */
    static final int AT_FIRST = 25;

    /** Sooner than in the house, so that the test does not wait most of a minute for a death to be noticed. */
    static final Duration ALIVE_EVERY = Duration.ofSeconds(1);

    private JobProcess() {}

    static OneTimeTask<Void> piece(JdbcClient jdbc, String process) {
        AtomicInteger begun = new AtomicInteger();
        return Tasks.oneTime("piece").execute((instance, _) -> {
            boolean waits = begun.incrementAndGet() > AT_FIRST;
            do {
                LockSupport.parkNanos(WORK.toNanos());
            } while (waits && !goesOn(jdbc));
            done(jdbc, process, instance.getId());
        });
    }

    private static boolean goesOn(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from going_on").query(Integer.class).single() > 0;
    }

    private static void done(JdbcClient jdbc, String process, String job) {
        jdbc.sql("insert into done (process, job) values (?, ?)")
                .params(process, job)
                .update();
    }

    /** @param arguments where the database is, and the name of this process */
    public static void main(String[] arguments) throws InterruptedException {
        DataSource database = database(arguments[0]);
        JdbcClient jdbc = JdbcClient.create(database);
        String process = arguments[1];
        JobClock clock = new JobClock(database, Clock.systemUTC());
        List<Task<?>> jobs = List.of(
                piece(jdbc, process),
                Tasks.recurring("hourly", FixedDelay.ofHours(1)).execute((_, _) -> done(jdbc, process, "hourly")));
        new JobRunner(
                        JobScheduling.scheduler(
                                database,
                                jobs,
                                new JobFailures(jdbc),
                                clock,
                                Duration.ofSeconds(1),
                                new JobScheduling.Pace(Duration.ofMillis(100), ALIVE_EVERY)),
                        jobs,
                        clock)
                .start();
        new CountDownLatch(1).await(1, TimeUnit.HOURS);
    }

    static DataSource database(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        return pool;
    }
}
