package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForAdministrators;

/** What administrators see of jobs, and how they have one done at once. */
@Service
@NamedInterface("jobs")
@ForAdministrators
public class Jobs {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that come again and again, and whatever else has failed: at most {@value #MOST}, by name. */
    public List<JobSummary> list() {
        return jdbc.sql("""
                        select job.task_name, job.task_instance, job.execution_time, job.picked, job.last_success,
                               job.consecutive_failures, failure.failed_at, failure.words, failure.reference
                        from app.scheduled_tasks job
                        left join app.job_failure failure
                          on failure.task_name = job.task_name and failure.task_instance = job.task_instance
                        where job.task_instance = :recurring or job.consecutive_failures > 0
                        order by job.task_name, job.task_instance limit :most
                        """)
                .param("recurring", RecurringTask.INSTANCE)
                .param("most", MOST)
                .query(Jobs::summary)
                .list();
    }

    /**
     * Has a job done within a second or two, by whichever process comes first.
     *
     * @return false if a process is at it already, or there is no such job
     */
    public boolean runNow(String name, String instance) {
        return jdbc.sql("""
                                update app.scheduled_tasks set execution_time = current_timestamp, version = version + 1
                                where task_name = ? and task_instance = ? and picked = false
                                """).params(name, instance).update() > 0;
    }

    private static JobSummary summary(ResultSet row, int index) throws SQLException {
        int failures = row.getInt("consecutive_failures");
        Instant failedAt = instant(row, "failed_at");
        return new JobSummary(
                row.getString("task_name"),
                row.getString("task_instance"),
                row.getString("task_instance").equals(RecurringTask.INSTANCE),
                row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                row.getBoolean("picked"),
                instant(row, "last_success"),
                failures,
                failures == 0 || failedAt == null
                        ? null
                        : new JobSummary.Failure(failedAt, row.getString("words"), row.getString("reference")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
