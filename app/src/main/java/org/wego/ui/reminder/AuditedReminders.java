package org.wego.ui.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.reminder.ReminderState;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedReminders {

    @Bean
    static AuditedRecord auditedReminder() {
        return AuditedRecord.at("reminder", _ -> DeskAddress.REMINDERS).holding("reminderState", ReminderState.class);
    }

    @Bean
    static AuditedRecord auditedReminderBlock() {
        return AuditedRecord.at("reminder-block", _ -> DeskAddress.REMINDERS);
    }
}
