package org.wego.ui.governance.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedRecords {

    @Bean
    static AuditedRecord auditedStatutes() {
        return AuditedRecord.at("statutes", _ -> DeskAddress.STATUTES);
    }

    @Bean
    static AuditedRecord auditedRegionalOffice() {
        return AuditedRecord.at("regional-office", _ -> DeskAddress.REGIONAL_OFFICES)
                .holding("openedByThen", "audit.value.");
    }

    @Bean
    static AuditedRecord auditedPartner() {
        return AuditedRecord.at("partner", _ -> DeskAddress.ORGANISATION);
    }
}
