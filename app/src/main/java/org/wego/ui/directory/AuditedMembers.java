package org.wego.ui.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedMembers {

    @Bean
    static AuditedRecord auditedMember() {
        return AuditedRecord.at("member", id -> DeskAddress.member(new MemberId(id)))
                .worded("members.form.")
                .holding("CATEGORY", "categories.member.")
                .holding("KIND", "members.kind.");
    }
}
