package org.wego.ui.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedAdministration {

    @Bean
    static AuditedRecord auditedAccount() {
        return AuditedRecord.at("account", _ -> DeskAddress.ACCOUNTS)
                .holding("role", "shell.role.")
                .holding("blocked", "audit.value.")
                .holding("link", "audit.value.")
                .holding("password", "audit.value.")
                .holding("token", "audit.value.");
    }

    @Bean
    static AuditedRecord auditedMail() {
        return AuditedRecord.at("mail", _ -> DeskAddress.MAIL);
    }

    @Bean
    static AuditedRecord auditedOrganisation() {
        return AuditedRecord.at("organisation", _ -> DeskAddress.ORGANISATION);
    }
}
