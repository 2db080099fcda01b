package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lets a job that failed try again after 1, 5, 30 and then every 120 minutes, and never later than it would be due
 * anyway. For jobs that are rare; those that come every few minutes need nothing of the kind.
 */
public final class SoonAgain implements FailureHandler<Void> {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofMinutes(120));

    private final Schedule schedule;

    /** @param schedule when the job is due anyway */
    public SoonAgain(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> job) {
        job.reschedule(failed, next(failed));
    }

    Instant next(ExecutionComplete failed) {
        Instant soon = failed.getTimeDone().plus(pauseAfter(failed.getExecution().consecutiveFailures + 1));
        Instant due = schedule.getNextExecutionTime(failed);
        return soon.isBefore(due) ? soon : due;
    }

    /**
     * How long to wait after so many failures in a row.
     *
     * @param failures 1 or more
     */
    public static Duration pauseAfter(int failures) {
        return PAUSES.get(Math.clamp(failures - 1L, 0, PAUSES.size() - 1));
    }
}
