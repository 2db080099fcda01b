package org.wego.governance.minutes;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.resolution.Resolutions;
import org.wego.membership.access.ForMembers;
import org.wego.membership.press.SheetPress;

/** Prints the convocation and the minutes of a meeting as PDF, of what is recorded of it now. */
@Service
@ForMembers
@NamedInterface
public class MeetingPrint {

    private final MeetingRecords meetings;
    private final Resolutions resolutions;
    private final OrganisationIdentity identity;
    private final SheetPress press = new SheetPress();

    MeetingPrint(MeetingRecords meetings, Resolutions resolutions, OrganisationIdentity identity) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.identity = identity;
    }

    /** When and where it is and what it is to speak about; empty if there is no such meeting. */
    public Optional<byte[]> convocation(MeetingId id) {
        return meetings.find(id)
                .map(meeting -> press.print(
                        ConvocationSheet.of(meeting, organisation(meeting).orElse(null))));
    }

    /** Who took part, what came of each item and what was decided; empty if there is no such meeting. */
    public Optional<byte[]> minutes(MeetingId id) {
        return meetings.find(id)
                .map(meeting -> press.print(MinutesSheet.of(
                        meeting,
                        resolutions.adoptedAt(id),
                        organisation(meeting).orElse(null))));
    }

    private Optional<IdentityOnDay> organisation(MeetingDetails meeting) {
        return identity.asOf(meeting.summary().ends().latest());
    }
}
