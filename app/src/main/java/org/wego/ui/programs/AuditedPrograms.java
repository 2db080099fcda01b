package org.wego.ui.programs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.EventAddress;
import org.wego.ui.component.ProgramAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedPrograms {

    @Bean
    static AuditedRecord auditedEvent() {
        return AuditedRecord.at("event", id -> EventAddress.event(new EventId(id)));
    }

    @Bean
    static AuditedRecord auditedRegistration() {
        return AuditedRecord.at("registration", _ -> EventAddress.EVENTS);
    }

    @Bean
    static AuditedRecord auditedProgram() {
        return AuditedRecord.at("program", id -> ProgramAddress.program(new ProgramId(id)));
    }
}
