package org.wego.ui.programs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.programs.award.EditionId;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.event.EventId;
import org.wego.programs.project.ProjectId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.EventAddress;
import org.wego.ui.component.ProgramAddress;
import org.wego.ui.programs.address.AwardAddress;
import org.wego.ui.programs.address.ClusterAddress;
import org.wego.ui.programs.address.ProjectAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedPrograms {

    @Bean
    static AuditedRecord auditedEvent() {
        return AuditedRecord.at("event", id -> EventAddress.event(new EventId(id)));
    }

    @Bean
    static AuditedRecord auditedAward() {
        return AuditedRecord.at("award", id -> AwardAddress.award(new EditionId(id)));
    }

    @Bean
    static AuditedRecord auditedNomination() {
        return AuditedRecord.at("nomination", _ -> AwardAddress.AWARDS);
    }

    @Bean
    static AuditedRecord auditedCluster() {
        return AuditedRecord.at("cluster", id -> ClusterAddress.cluster(new ClusterId(id)));
    }

    @Bean
    static AuditedRecord auditedLetter() {
        return AuditedRecord.at("letter", _ -> ProjectAddress.PROJECTS);
    }

    @Bean
    static AuditedRecord auditedProject() {
        return AuditedRecord.at("project", id -> ProjectAddress.project(new ProjectId(id)));
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
