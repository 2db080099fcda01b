package org.wego.governance.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.meeting.MeetingOutcome.Problem;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * What is said of a meeting.
 *
 * @param number which one of its kind it is, or null if that is not documented
 * @param host the place; a city without a name is none
 * @param zone by whose clocks it meets, or null if that is not documented
 * @param seats how many cities can vote, or null if that is not documented
 * @param nextHost the city that was chosen to host the next one; a city without a name is none
 * @param note empty if there is nothing to say
 */
@NamedInterface
public record MeetingDraft(
        MeetingSummary.Kind kind,
        @Nullable Integer number,
        String title,
        PartialDate begins,
        PartialDate ends,
        @Nullable CityOnRecord host,
        @Nullable ZoneId zone,
        boolean online,
        MeetingSummary.State state,
        @Nullable Integer seats,
        @Nullable CityOnRecord nextHost,
        String note,
        String source) {

    /** The longest title and the longest name, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest note or source, in characters. */
    public static final int LONGEST_TEXT = 500;

    /** The most seats, and the highest number. */
    public static final int MOST = 999;

    public MeetingDraft {
        title = CleanText.line(title);
        host = named(host);
        nextHost = named(nextHost);
        note = CleanText.line(note);
        source = CleanText.line(source);
    }

    private static @Nullable CityOnRecord named(@Nullable CityOnRecord city) {
        return city == null || city.name().isEmpty() ? null : city;
    }

    /** What is missing, too long or cannot be. */
    Set<Problem> problems(LocalDate today) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (title.isEmpty()) {
            problems.add(Problem.NO_TITLE);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (title.length() > LONGEST_TITLE
                || isTooLong(host)
                || isTooLong(nextHost)
                || note.length() > LONGEST_TEXT
                || source.length() > LONGEST_TEXT) {
            problems.add(Problem.TOO_LONG);
        }
        if (ends.latest().isBefore(begins.earliest())) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        }
        if (state == MeetingSummary.State.HELD && begins.earliest().isAfter(today)) {
            problems.add(Problem.NOT_YET_HELD);
        }
        if (isOutOfRange(number)) {
            problems.add(Problem.NO_SUCH_NUMBER);
        }
        if (isOutOfRange(seats)) {
            problems.add(Problem.NO_SUCH_SEATS);
        }
        return problems;
    }

    private static boolean isOutOfRange(@Nullable Integer number) {
        return number != null && (number < 1 || number > MOST);
    }

    private static boolean isTooLong(@Nullable CityOnRecord city) {
        return city != null && city.name().length() > LONGEST_TITLE;
    }
}
