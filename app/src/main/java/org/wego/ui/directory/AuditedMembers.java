package org.wego.ui.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.term.TimelineEntry;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedMembers {

    @Bean
    static AuditedRecord auditedMember() {
        return AuditedRecord.at("member", id -> DeskAddress.member(new MemberId(id)))
                .worded("members.form.")
                .whole("RECORD")
                .holding("CATEGORY", "categories.member.")
                .holding("KIND", "members.kind.")
                .holding("CONTACTS", "people.role.")
                .holding("TERMS", TimelineEntry.Kind.class)
                .holding("TERMS", "categories.member.");
    }
}
