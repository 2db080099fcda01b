package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Makes the one scheduler of this process from the jobs that the modules declare. */
@Configuration
class JobScheduling {

    static final String TABLE = "app.scheduled_tasks";

    private static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10));

    private static final int SILENT_UNTIL_DEAD = 4;

    /**
     * How often a process turns to the table.
     *
     * @param look whether something is due: one statement by an index
     * @param alive to say that it is still at a job; after four times in silence the job is another one's
     */
    record Pace(Duration look, Duration alive) {}

    /** Ended by {@link JobRunner}. */
    @Bean(destroyMethod = "")
    Scheduler scheduler(
            DataSource database,
            List<Task<?>> jobs,
            JobFailures failures,
            JobClock clock,
            @Value("${wego.jobs.time-to-stop}") Duration timeToStop) {
        return scheduler(database, jobs, failures, clock, timeToStop, USUAL);
    }

    static Scheduler scheduler(
            DataSource database,
            List<Task<?>> jobs,
            JobFailures failures,
            JobClock clock,
            Duration timeToStop,
            Pace pace) {
        String name = "%s@%s".formatted(ProcessHandle.current().pid(), new SchedulerName.Hostname().getName());
        // a job that somebody asks for starts only if the transaction that asks is committed
        return Scheduler.create(new TransactionAwareDataSourceProxy(database), jobs)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(name))
                .clock(clock)
                .pollingInterval(pace.look())
                .heartbeatInterval(pace.alive())
                .missedHeartbeatsLimit(SILENT_UNTIL_DEAD)
                .shutdownMaxWait(timeToStop)
                .threads(JobThreads.MOST)
                .executorService(JobThreads.ofJobs())
                .dueExecutor(JobThreads.single("jobs-due"))
                .housekeeperExecutor(JobThreads.byTheClock("jobs-alive"))
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(failures)
                .build();
    }
}
