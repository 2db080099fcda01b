package org.wego.governance.minutes;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.organisation.IdentityOnDay;

/**
 * What is said on a convocation.
 *
 * @param body whom it is for, the key of its words
 * @param place empty if it is not documented
 * @param zone empty if it is not documented
 */
record ConvocationSheet(
        Party sender,
        Party addressee,
        String body,
        String title,
        String days,
        String place,
        boolean online,
        String zone,
        List<AgendaItem> agenda) {

    static ConvocationSheet of(MeetingDetails meeting, @Nullable IdentityOnDay organisation) {
        MeetingSummary summary = meeting.summary();
        return new ConvocationSheet(
                Party.of(organisation),
                new Party("", List.of()),
                summary.kind().name(),
                summary.title(),
                summary.days(),
                summary.host() == null ? "" : MinutesSheet.city(summary.host()),
                summary.online(),
                Objects.toString(meeting.zone(), ""),
                meeting.agenda());
    }
}
