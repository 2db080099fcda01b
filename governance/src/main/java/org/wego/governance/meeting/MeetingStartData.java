package org.wego.governance.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;
import org.wego.membership.time.PartialDate;

/** Loads the documented meetings from {@code start/meeting/}; cities are linked to the members that are there already. */
@Component
class MeetingStartData extends FirstRecords {

    private final Meetings meetings;
    private final MemberDirectory members;

    MeetingStartData(Meetings meetings, MemberDirectory members) {
        this.meetings = meetings;
        this.members = members;
    }

    @Override
    public String subject() {
        return "meetings";
    }

    @Override
    public Set<String> after() {
        return Set.of("members");
    }

    @Override
    protected boolean isNothingOnRecord() {
        return meetings.count() == 0;
    }

    @Override
    protected void add() {
        StartRow.read("start/meeting/meetings.tsv").forEach(row -> meetings.save(meeting(row)));
    }

    private Meeting meeting(StartRow row) {
        PartialDate begins = row.date("begins");
        @Nullable PartialDate ends = row.optionalDate("ends");
        @Nullable String note = row.optional("note");
        @Nullable
        CityOnRecord host = row.optional("host") == null
                ? null
                : members.cityOnRecord(row.text("host"), row.optionalCountry("country"));
        MeetingDraft draft = new MeetingDraft(
                MeetingSummary.Kind.valueOf(row.text("kind")),
                row.optionalNumber("number"),
                row.text("title"),
                begins,
                ends == null ? begins : ends,
                host,
                null,
                row.text("online").equals("yes"),
                row.text("planned").equals("yes") ? MeetingSummary.State.PLANNED : MeetingSummary.State.HELD,
                null,
                null,
                note == null ? "" : note,
                row.text("source"));
        // a document is younger than what it tells, whatever the day on the clock
        return Meeting.plan(draft, ends == null ? begins.latest() : ends.latest());
    }
}
