package org.wego.operation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.JavaProcess;
import org.wego.OwnPostgres;

/** Two processes that do jobs from one PostgreSQL, one of which is killed. */
class JobProcessesTests {

    private static final int PIECES = 400;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void doEachJobOnceAndFinishWhatADeadOneBegan() throws Exception {
        try (OwnPostgres server = OwnPostgres.create()) {
            JdbcClient jdbc = JdbcClient.create(server.source());
            Flyway.configure()
                    .dataSource(server.source())
                    .locations("classpath:db/migration/operation")
                    .load()
                    .migrate();
            jdbc.sql("create table done (process varchar(10), job varchar(20))").update();
            jdbc.sql("create table going_on (at timestamp)").update();
            plan(server, jdbc);
            Process first = start(server, "first");
            Process second = start(server, "second");
            try {
                await(() ->
                        doneBy(jdbc, "first") >= JobProcess.AT_FIRST && doneBy(jdbc, "second") >= JobProcess.AT_FIRST);
                first.destroyForcibly().waitFor();
                assertThat(waiting(jdbc)).as("pieces left").isPositive();
                jdbc.sql("insert into going_on values (current_timestamp)").update();

                await(() -> waiting(jdbc) == 0);

                assertThat(jdbc.sql("select count(distinct job) from done where job <> 'hourly'")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(PIECES);
                // what the killed one had done and not yet crossed off, at most one for each of its threads
                assertThat(jdbc.sql("select count(*) - count(distinct job) from done")
                                .query(Integer.class)
                                .single())
                        .isBetween(0, JobThreads.MOST);
                assertThat(jdbc.sql("""
                                select count(*) from (select job from done where job <> 'hourly' group by job
                                    having count(*) > 1 and min(process) = max(process)) twice
                                """).query(Integer.class).single())
                        .as("done twice although nobody died")
                        .isZero();
                assertThat(jdbc.sql("select count(*) from done where job = 'hourly'")
                                .query(Integer.class)
                                .single())
                        .isOne();
            } finally {
                first.destroyForcibly().waitFor();
                second.destroyForcibly().waitFor();
            }
        }
    }

    private static void plan(OwnPostgres server, JdbcClient jdbc) {
        OneTimeTask<Void> piece = JobProcess.piece(jdbc, "test");
        Scheduler scheduler = JobScheduling.scheduler(
                server.source(),
                List.of(piece),
                new JobFailures(jdbc),
                new JobClock(server.source(), Clock.systemUTC()),
                Duration.ofSeconds(1),
                new JobScheduling.Pace(Duration.ofSeconds(1), JobProcess.ALIVE_EVERY));
        for (int number = 0; number < PIECES; number++) {
            scheduler.scheduleIfNotExists(
                    piece.instance(Integer.toString(number)), Clock.systemUTC().instant());
        }
    }

    private Process start(OwnPostgres server, String name) throws IOException {
        return JavaProcess.of(JobProcess.class.getName(), server.url(), name)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log(name).toFile()))
                .start();
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private static int doneBy(JdbcClient jdbc, String process) {
        return jdbc.sql("select count(*) from done where process = ?")
                .param(process)
                .query(Integer.class)
                .single();
    }

    private static int waiting(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from app.scheduled_tasks where task_name = 'piece'")
                .query(Integer.class)
                .single();
    }

    private void await(BooleanSupplier condition) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no patience left; the processes say " + Files.readString(log("first"))
                        + Files.readString(log("second")));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
