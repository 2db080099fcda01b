package org.wego.ui.governance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermState;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedTerms {

    @Bean
    static AuditedRecord auditedTerm() {
        return AuditedRecord.at("term", id -> DeskAddress.term(new TermId(id)))
                .holding("termState", TermState.class)
                .holding("complete", "audit.value.");
    }

    @Bean
    static AuditedRecord auditedAppointment() {
        return AuditedRecord.at("appointment", _ -> DeskAddress.TERMS)
                .holding("office", Office.class)
                .holding("capacity", Capacity.class)
                .holding("endCause", EndCause.class)
                .holding("mode", AppointmentMode.class);
    }
}
