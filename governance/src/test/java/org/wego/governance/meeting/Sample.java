package org.wego.governance.meeting;

import com.neovisionaries.i18n.CountryCode;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.statutes.Quorum;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** Meetings for tests. */
public final class Sample {

    private Sample() {}

    /** A meeting of the Executive Committee on two days. */
    public static MeetingDraft committee(String title, String begins, String ends, MeetingSummary.State state) {
        return new MeetingDraft(
                MeetingSummary.Kind.EXECUTIVE_COMMITTEE,
                null,
                title,
                PartialDate.parse(begins),
                PartialDate.parse(ends),
                city("Seoul"),
                ZoneId.of("Asia/Seoul"),
                false,
                state,
                null,
                null,
                "",
                "Letter of convocation");
    }

    static MeetingDraft numbered(MeetingDraft draft, @Nullable Integer number, @Nullable Integer seats) {
        return new MeetingDraft(
                draft.kind(),
                number,
                draft.title(),
                draft.begins(),
                draft.ends(),
                draft.host(),
                draft.zone(),
                draft.online(),
                draft.state(),
                seats,
                draft.nextHost(),
                draft.note(),
                draft.source());
    }

    static MeetingDraft inState(MeetingDraft draft, MeetingSummary.State state) {
        return committee(draft.title(), draft.begins().toString(), draft.ends().toString(), state);
    }

    /** So many cities of the committee, the first of them present, the others absent. */
    public static List<Attendee> attending(int present, int seats) {
        return IntStream.rangeClosed(1, seats)
                .mapToObj(
                        it -> new Attendee(city("City " + it), it <= present ? Presence.PRESENT : Presence.ABSENT, ""))
                .toList();
    }

    /** A meeting of eleven of nineteen cities, of which ten are needed, with one item on its agenda. */
    public static MeetingDetails held(String item) {
        MeetingDraft held = committee("Spring meeting", "2027-03-01", "2027-03-03", MeetingSummary.State.HELD);
        Meeting meeting = Meeting.plan(held, held.ends().latest());
        meeting.reviseAttendance(attending(11, 19));
        meeting.reviseAgenda(List.of(new AgendaItem(item, item, "Agreed.")));
        return meeting.details(new Quorum(1, 2));
    }

    static CityOnRecord city(String name) {
        return new CityOnRecord(null, name, CountryCode.KR);
    }
}
