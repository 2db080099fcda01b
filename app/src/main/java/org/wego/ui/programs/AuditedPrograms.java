package org.wego.ui.programs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKeeping;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.EventAddress;
import org.wego.ui.component.ProgramAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedPrograms {

    @Bean
    static AuditedRecord auditedEvent() {
        return AuditedRecord.at(EventKeeping.SUBJECT, id -> EventAddress.event(new EventId(id)));
    }

    @Bean
    static AuditedRecord auditedProgram() {
        return AuditedRecord.at(ProgramKeeping.SUBJECT, id -> ProgramAddress.program(new ProgramId(id)));
    }
}
