package org.wego.governance.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wego.governance.meeting.MeetingOutcome.Problem;

/** What a list of the cities at a meeting must be like. */
final class AttendanceRules {

    private AttendanceRules() {}

    static Set<Problem> problems(List<Attendee> attendees) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (attendees.size() > Attendee.MOST) {
            return EnumSet.of(Problem.TOO_MANY);
        }
        for (Attendee attendee : attendees) {
            if (attendee.city().name().isEmpty()) {
                problems.add(Problem.NO_CITY);
            }
            if (attendee.presence() == Presence.REPRESENTED
                    && attendee.representedBy().isEmpty()) {
                problems.add(Problem.NO_REPRESENTATIVE);
            }
            if (attendee.city().name().length() > Attendee.LONGEST_NAME
                    || attendee.representedBy().length() > Attendee.LONGEST_NAME) {
                problems.add(Problem.TOO_LONG);
            }
        }
        boolean twice = IntStream.range(0, attendees.size())
                .anyMatch(place -> attendees.subList(0, place).stream()
                        .anyMatch(other ->
                                other.city().isSameAs(attendees.get(place).city())));
        if (twice) {
            problems.add(Problem.CITY_TWICE);
        }
        return problems;
    }
}
