package org.wego.ui.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.contact.PersonId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedPeople {

    @Bean
    static AuditedRecord auditedPerson() {
        return AuditedRecord.at("person", id -> DeskAddress.person(new PersonId(id)));
    }
}
