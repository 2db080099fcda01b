package org.wego.governance.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * A meeting.
 *
 * @param title its name, such as "4th General Assembly"
 * @param begins its first day
 * @param ends its last day
 * @param host the place, or null if it is not documented
 * @param online whether it was held online and the place is that of the host
 * @param planned whether only the plan is documented
 */
@NamedInterface
public record MeetingSummary(
        Kind kind,
        String title,
        PartialDate begins,
        PartialDate ends,
        @Nullable CityOnRecord host,
        boolean online,
        boolean planned,
        @Nullable String note,
        String source) {

    /** Who meets. */
    @NamedInterface
    public enum Kind {
        FORUM,
        GENERAL_ASSEMBLY,
        EXECUTIVE_COMMITTEE
    }
}
