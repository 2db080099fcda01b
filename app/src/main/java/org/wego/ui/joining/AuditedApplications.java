package org.wego.ui.joining;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.governance.resolution.DecidingBody;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.joining.ApplicationState;
import org.wego.membership.joining.CommitteeDecision;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.JoiningAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedApplications {

    @Bean
    static AuditedRecord auditedApplication(MemberDirectory members) {
        return AuditedRecord.at("application", id -> JoiningAddress.application(new ApplicationId(id)))
                .holding("applicationState", ApplicationState.class)
                .holding("category", "categories.member.")
                .holding("kind", "members.kind.")
                .holding("link", "audit.value.")
                .holding("decision", CommitteeDecision.Outcome.class)
                .holding("decision", ApprovingBody.class)
                .meaning(
                        "member",
                        id -> members.names(List.of(new MemberId(id))).values().stream()
                                .findFirst());
    }

    @Bean
    static AuditedRecord auditedJoiningRule() {
        return AuditedRecord.at("joining-rule", _ -> JoiningAddress.RULES)
                .holding("decidingBody", DecidingBody.class)
                .holding("firstYearRule", FirstYear.class);
    }
}
