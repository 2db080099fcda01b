package org.wego.membership.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks now and then what is to be reminded of; a day on which nobody looked is caught up with. */
@Configuration
class ReminderJob {

    @Bean
    RecurringTask<Void> draftReminders(ReminderDrafting drafting) {
        return Tasks.recurring("draft-reminders", FixedDelay.ofHours(1)).execute((_, _) -> drafting.draft());
    }
}
