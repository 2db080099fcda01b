package org.wego.ui.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.assessment.FeeRunId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedRuns {

    @Bean
    static AuditedRecord auditedFeeRun() {
        return AuditedRecord.at("fee-run", id -> DeskAddress.feeRun(new FeeRunId(id)))
                .holding("state", "runs.state.");
    }
}
