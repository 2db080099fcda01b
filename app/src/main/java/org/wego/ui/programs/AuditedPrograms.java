package org.wego.ui.programs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.award.EditionId;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.JuryCriterion;
import org.wego.programs.award.NominationState;
import org.wego.programs.call.Criterion;
import org.wego.programs.call.LetterState;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.catalogue.ProgramSummary;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterState;
import org.wego.programs.event.Contributor;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventState;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectPartner;
import org.wego.programs.project.ProjectState;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.RegistrationMode;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.AwardAddress;
import org.wego.ui.component.address.ClusterAddress;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.address.ProgramAddress;
import org.wego.ui.component.address.ProjectAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedPrograms {

    @Bean
    static AuditedRecord auditedEvent(ProgramCatalogue programs) {
        return AuditedRecord.at("event", id -> EventAddress.event(new EventId(id)))
                .holding("online", "audit.value.")
                .holding("anybody", "audit.value.")
                .holding("contributors", Contributor.Role.class)
                .meaning("program", id -> name(programs, id))
                .holding("eventKind", EventKind.class)
                .holding("eventState", EventState.class)
                .holding("registrationMode", RegistrationMode.class);
    }

    @Bean
    static AuditedRecord auditedAward() {
        return AuditedRecord.at("award", id -> AwardAddress.award(new EditionId(id)))
                .holding("editionState", EditionState.class);
    }

    @Bean
    static AuditedRecord auditedNomination() {
        return AuditedRecord.at("nomination", _ -> AwardAddress.AWARDS)
                .holding("nominationState", NominationState.class)
                .holding("points", JuryCriterion.class);
    }

    @Bean
    static AuditedRecord auditedCluster() {
        return AuditedRecord.at("cluster", id -> ClusterAddress.cluster(new ClusterId(id)))
                .holding("clusterState", ClusterState.class)
                .holding("leads", "audit.value.");
    }

    @Bean
    static AuditedRecord auditedLetter() {
        return AuditedRecord.at("letter", _ -> ProjectAddress.PROJECTS)
                .holding("letterState", LetterState.class)
                .holding("points", Criterion.class);
    }

    @Bean
    static AuditedRecord auditedProject() {
        return AuditedRecord.at("project", id -> ProjectAddress.project(new ProjectId(id)))
                .holding("projectKind", ProjectKind.class)
                .holding("projectState", ProjectState.class)
                .holding("partners", ProjectPartner.Role.class)
                .holding("amounts", ProjectAmount.Kind.class);
    }

    @Bean
    static AuditedRecord auditedRegistration(MemberDirectory members) {
        return AuditedRecord.at("registration", _ -> EventAddress.EVENTS)
                .holding("registrationState", RegistrationState.class)
                .meaning(
                        "member",
                        id -> members.names(List.of(new MemberId(id))).values().stream()
                                .findFirst());
    }

    @Bean
    static AuditedRecord auditedProgram(ProgramCatalogue programs) {
        return AuditedRecord.at("program", id -> ProgramAddress.program(new ProgramId(id)))
                .meaning("below", id -> name(programs, id));
    }

    private static Optional<String> name(ProgramCatalogue programs, UUID id) {
        return programs.find(new ProgramId(id)).map(ProgramSummary::name);
    }
}
