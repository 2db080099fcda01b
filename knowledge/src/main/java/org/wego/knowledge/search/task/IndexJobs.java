package org.wego.knowledge.search.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for all indexes by the clock. */
@Configuration
class IndexJobs {

    private static final Duration KEPT = Duration.ofDays(2);

    /** What was asked for two days ago is done everywhere, or is found by the comparison at the next start. */
    @Bean
    RecurringTask<Void> forgetIndexTasks(IndexTasks tasks) {
        return Tasks.recurring("forget-index-tasks", FixedDelay.ofHours(3)).execute((_, _) -> tasks.forget(KEPT));
    }
}
