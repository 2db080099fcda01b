package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.nio.file.FileSystemException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.name.Excerpt;

/** Notes why a job failed, for administrators in a line and in the log as a whole, both under one reference. */
@Component
class JobFailures extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(JobFailures.class);
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final AtomicBoolean blind = new AtomicBoolean();

    JobFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete done) {
        done.getCause().ifPresent(cause -> {
            TaskInstanceId job = done.getExecution().taskInstance;
            String reference = UUID.randomUUID().toString();
            LOG.error("Job {} failed, reference {}", job.getTaskName(), reference, cause);
            try {
                note(job, done.getTimeDone().atOffset(ZoneOffset.UTC), words(cause), reference);
            } catch (DataAccessException away) {
                LOG.warn("The failure {} could not be noted: {}", reference, words(away));
            }
        });
    }

    /** Said once, not each time it is tried again. */
    @Override
    public void onSchedulerEvent(SchedulerEventType event) {
        if (event == SchedulerEventType.UNEXPECTED_ERROR && blind.compareAndSet(false, true)) {
            LOG.warn("Jobs stand still: the database does not say which are due");
        } else if (event == SchedulerEventType.RAN_EXECUTE_DUE && blind.compareAndSet(true, false)) {
            LOG.info("Jobs go on");
        }
    }

    private void note(TaskInstanceId job, OffsetDateTime at, String words, String reference) {
        boolean failedBefore = jdbc.sql("""
                        update app.job_failure set failed_at = ?, words = ?, reference = ?
                        where task_name = ? and task_instance = ?
                        """)
                        .params(at, words, reference, job.getTaskName(), job.getId())
                        .update()
                > 0;
        if (!failedBefore) {
            jdbc.sql("""
                            insert into app.job_failure (failed_at, words, reference, task_name, task_instance)
                            values (?, ?, ?, ?, ?) on conflict do nothing
                            """)
                    .params(at, words, reference, job.getTaskName(), job.getId())
                    .update();
        }
    }

    /** The first line of the innermost cause; where a file is the trouble that is only its path. */
    static String words(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        Throwable telling = root instanceof FileSystemException ? failure : root;
        String message = telling.getMessage();
        String words = message == null
                ? telling.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return Excerpt.of(words, LONGEST);
    }
}
