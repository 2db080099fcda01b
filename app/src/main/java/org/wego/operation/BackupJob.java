package org.wego.operation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.operation.jobs.SoonAgain;

/** Backs the embedded database up every night. */
@Configuration
class BackupJob {

    @Bean
    RecurringTask<Void> backup(DatabaseBackup backup, @Value("${wego.backup.cron}") String cron) {
        Schedule nightly = new CronSchedule(cron, ZoneOffset.UTC);
        return Tasks.recurring("backup", nightly)
                .onFailure(new SoonAgain(nightly))
                .execute((_, _) -> backup.nightly());
    }
}
