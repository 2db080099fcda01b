package org.wego.governance.minutes;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.Attendee;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Presence;
import org.wego.governance.meeting.Turnout;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Votes;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.place.CountryName;

/**
 * What is said in the minutes of a meeting.
 *
 * @param quorum the key of the words about who took part
 * @param nextHost empty if none was chosen
 */
record MinutesSheet(
        Party sender,
        Party addressee,
        String title,
        String days,
        String place,
        boolean online,
        String quorum,
        int present,
        int represented,
        @Nullable Integer seats,
        @Nullable Integer needed,
        List<String> attending,
        List<String> absent,
        List<AgendaItem> agenda,
        List<Decision> decisions,
        String nextHost) {

    /**
     * A resolution as it is printed.
     *
     * @param votes null if nobody counted them
     */
    record Decision(
            String number,
            String title,
            String text,
            @Nullable Votes votes) {

        static Decision of(ResolutionSummary resolution) {
            return new Decision(
                    Objects.toString(resolution.number(), ""),
                    resolution.title(),
                    resolution.text(),
                    resolution.votes());
        }
    }

    static MinutesSheet of(
            MeetingDetails meeting, List<ResolutionSummary> resolutions, @Nullable IdentityOnDay organisation) {
        MeetingSummary summary = meeting.summary();
        Turnout turnout = meeting.turnout();
        return new MinutesSheet(
                Party.of(organisation),
                new Party("", List.of()),
                summary.title(),
                summary.days(),
                summary.host() == null ? "" : city(summary.host()),
                summary.online(),
                quorum(turnout),
                turnout.present(),
                turnout.represented(),
                turnout.seats(),
                turnout.needed(),
                names(meeting, false),
                names(meeting, true),
                meeting.agenda(),
                resolutions.reversed().stream().map(Decision::of).toList(),
                meeting.nextHost() == null ? "" : city(meeting.nextHost()));
    }

    /** A city with its country. */
    static String city(CityOnRecord city) {
        return city.country() == null ? city.name() : city.name() + ", " + CountryName.of(city.country());
    }

    private static String quorum(Turnout turnout) {
        if (!turnout.recorded()) {
            return "unrecorded";
        }
        if (turnout.needed() == null) {
            return "undocumented";
        }
        return turnout.tooFew() ? "missed" : "reached";
    }

    private static List<String> names(MeetingDetails meeting, boolean absent) {
        return meeting.attendance().stream()
                .filter(it -> (it.presence() == Presence.ABSENT) == absent)
                .map(MinutesSheet::named)
                .toList();
    }

    private static String named(Attendee attendee) {
        String city = city(attendee.city());
        return attendee.representedBy().isEmpty() ? city : city + " (" + attendee.representedBy() + ")";
    }
}
