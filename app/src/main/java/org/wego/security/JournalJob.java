package org.wego.security;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Removes from the journal what is kept no longer. */
@Configuration
class JournalJob {

    @Bean
    RecurringTask<Void> journalTrimming(SecurityJournal journal) {
        return Tasks.recurring("journal-trimming", FixedDelay.ofHours(1)).execute((_, _) -> journal.trim());
    }
}
