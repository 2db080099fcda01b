package org.wego.ui.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficeRoster;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;

/** Who has a seat at a meeting. */
record Roll(OfficeRoster roster, MemberDirectory members) {

    /** The cities of the Executive Committee of that day, if it is the one that meets; else none. */
    List<CityOnRecord> seated(MeetingSummary meeting) {
        LocalDate day = meeting.begins().earliest();
        return meeting.kind() != MeetingSummary.Kind.EXECUTIVE_COMMITTEE
                ? List.of()
                : roster.asOf(day).stream()
                        .flatMap(offices -> offices.holding(Office.COMMITTEE_MEMBER).stream())
                        .map(OfficeHolder::city)
                        .distinct()
                        .toList();
    }
}
