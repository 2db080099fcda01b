package org.wego.ui.governance.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.address.DeskAddress;

/** Leads from what was changed to where it stands. */
@Configuration(proxyBeanMethods = false)
class AuditedMeetings {

    @Bean
    static AuditedRecord auditedMeeting() {
        return AuditedRecord.at("meeting", id -> DeskAddress.meeting(new MeetingId(id)))
                .holding("meetingKind", MeetingSummary.Kind.class)
                .holding("meetingState", MeetingSummary.State.class)
                .holding("online", "audit.value.");
    }

    @Bean
    static AuditedRecord auditedResolution() {
        return AuditedRecord.at("resolution", _ -> DeskAddress.RESOLUTIONS)
                .holding("decidingBody", DecidingBody.class)
                .holding("resolutionKind", ResolutionKind.class);
    }
}
