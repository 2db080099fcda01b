package org.wego.membership.invoicing.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks now and then whether somebody has asked for invoices to be sent. */
@Configuration
class MailingJob {

    @Bean
    RecurringTask<Void> mailInvoices(MailingWork work) {
        return Tasks.recurring("mail-invoices", FixedDelay.ofSeconds(5)).execute((_, _) -> work.putAll());
    }
}
