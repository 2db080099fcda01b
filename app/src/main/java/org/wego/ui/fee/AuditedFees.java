package org.wego.ui.fee;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.schedule.FeeScheduleId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedFees {

    @Bean
    static AuditedRecord auditedFeeSchedule() {
        return AuditedRecord.at("fee-schedule", id -> DeskAddress.feeSchedule(new FeeScheduleId(id)))
                .holding("category", "categories.member.");
    }

    @Bean
    static AuditedRecord auditedConcession() {
        return AuditedRecord.at("concession", _ -> DeskAddress.CONCESSIONS).holding("amount", "audit.value.");
    }
}
