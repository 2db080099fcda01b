package org.wego.knowledge.harvest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts changes in order soon, whether or not anybody asks for them. */
@Configuration
class HarvestJob {

    @Bean
    RecurringTask<Void> harvestOrderJob(HarvestOrder order) {
        return Tasks.recurring("harvest-order", FixedDelay.ofMinutes(1)).execute((_, _) -> order.settle());
    }
}
