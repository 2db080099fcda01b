package org.wego.ui.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedAdministration {

    @Bean
    static AuditedRecord auditedAccount(PeopleRegister people) {
        return AuditedRecord.at("account", _ -> DeskAddress.ACCOUNTS)
                .holding("role", "shell.role.")
                .holding("blocked", "audit.value.")
                .holding("link", "audit.value.")
                .holding("password", "audit.value.")
                .holding("token", "audit.value.")
                .meaning(
                        "person",
                        id -> people.open(new PersonId(id))
                                .map(it -> it.person().name()));
    }

    @Bean
    static AuditedRecord auditedMail() {
        return AuditedRecord.at("mail", _ -> DeskAddress.MAIL).holding("state", "mail.state.");
    }

    @Bean
    static AuditedRecord auditedOrganisation() {
        return AuditedRecord.at("organisation", _ -> DeskAddress.ORGANISATION);
    }
}
