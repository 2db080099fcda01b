package org.wego.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done for mails by the clock. */
@Configuration
class MailJobs {

    @Bean
    MailDelivery mailDelivery(
            MailServer server,
            MailRows rows,
            MailConclusions conclusions,
            SenderTurn turn,
            MailTemplates templates,
            MailWriters writers,
            MessageSource texts,
            Clock clock) {
        return new MailDelivery(server, rows, conclusions, turn, templates, writers, texts, clock);
    }

    @Bean
    RecurringTask<Void> sendMail(MailDelivery delivery) {
        return Tasks.recurring("send-mail", FixedDelay.ofSeconds(5)).execute((_, _) -> delivery.sendDue());
    }

    /** Sent mails are not kept for ever: they name people. */
    @Bean
    RecurringTask<Void> forgetSentMail(MailRows rows, Clock clock, @Value("${wego.mail.keep}") Duration kept) {
        return Tasks.recurring("forget-sent-mail", FixedDelay.ofHours(6))
                .execute((_, _) -> rows.trim(clock.instant().minus(kept)));
    }
}
