package org.wego.programs.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.event.EventOutcome.Problem;

/**
 * What is said of an event.
 *
 * @param hours of its first and last day, or null if it fills its days or none is known
 * @param city where it takes place; a city without a name is none
 * @param program the program that it belongs to, or null
 * @param timetable in the order of the day
 * @param source where it is documented; empty for what the Secretariat plans
 */
@NamedInterface
public record EventDraft(
        String title,
        EventKind kind,
        PartialDate begins,
        PartialDate ends,
        @Nullable EventHours hours,
        @Nullable CityOnRecord city,
        EventVenue venue,
        @Nullable ProgramId program,
        List<Contributor> contributors,
        List<Session> timetable,
        String description,
        String source) {

    /** The longest title and the longest name, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 8_000;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    /** No event is in an earlier or later year; calendar programs know only years of four digits. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2199;

    /** No event lasts longer, in days, whatever its days are. */
    static final int LONGEST_STAY = 731;

    public EventDraft {
        title = CleanText.line(title);
        city = city == null || city.name().isEmpty() ? null : city;
        contributors = contributors.stream().filter(it -> !it.name().isEmpty()).toList();
        timetable = List.copyOf(timetable);
        description = CleanText.lines(description);
        source = CleanText.line(source);
    }

    /** The time of its first or last day that no clock shows, if there is one. */
    public Optional<ClockGap> gap() {
        return hours == null ? Optional.empty() : hours.gap(begins, ends);
    }

    /** The same event once more, on other days: "Seoul Program I" is followed by "Seoul Program II". */
    public EventDraft again() {
        return new EventDraft(
                NextTitle.after(title),
                kind,
                begins,
                ends,
                hours,
                city,
                venue,
                program,
                contributors,
                List.of(),
                description,
                "");
    }

    /** The same on other days. */
    EventDraft on(PartialDate first, PartialDate last, @Nullable EventHours other) {
        return new EventDraft(
                title, kind, first, last, other, city, venue, program, contributors, List.of(), description, source);
    }

    /** What is missing, too long or cannot be. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (title.isEmpty()) {
            problems.add(Problem.NO_TITLE);
        }
        if (isTooLong()) {
            problems.add(Problem.TOO_LONG);
        }
        if (contributors.size() > Contributor.MOST || timetable.size() > Session.MOST) {
            problems.add(Problem.TOO_MANY);
        }
        if (!venue.leadsSomewhere()) {
            problems.add(Problem.NO_ADDRESS);
        }
        addProblemsOfDays(problems);
        addProblemsOfHours(problems);
        if (timetable.stream().map(Session::day).anyMatch(this::isOutside)) {
            problems.add(Problem.SESSION_ON_OTHER_DAY);
        }
        if (timetable.stream().anyMatch(it -> it.title().isEmpty())) {
            problems.add(Problem.SESSION_WITHOUT_TITLE);
        }
        return problems;
    }

    private void addProblemsOfDays(Set<Problem> problems) {
        if (begins.earliest().getYear() < FIRST_YEAR || ends.latest().getYear() > LAST_YEAR) {
            problems.add(Problem.NO_SUCH_YEAR);
        }
        if (ends.latest().isBefore(begins.earliest())) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        } else if (begins.earliest().plusDays(LONGEST_STAY).isBefore(ends.latest())) {
            problems.add(Problem.LASTS_TOO_LONG);
        }
    }

    private void addProblemsOfHours(Set<Problem> problems) {
        EventHours set = hours;
        if (set == null) {
            return;
        }
        if (!begins.exact() || !ends.exact()) {
            problems.add(Problem.HOURS_WITHOUT_DAY);
        } else if (begins.equals(ends) && !set.from().isBefore(set.until())) {
            problems.add(Problem.ENDS_BEFORE_BEGIN);
        }
        if (gap().isPresent()) {
            problems.add(Problem.NO_SUCH_TIME);
        }
    }

    private boolean isOutside(LocalDate day) {
        return day.isBefore(begins.earliest()) || day.isAfter(ends.latest());
    }

    private boolean isTooLong() {
        return title.length() > LONGEST_TITLE
                || description.length() > LONGEST_DESCRIPTION
                || source.length() > LONGEST_SOURCE
                || venue.name().length() > LONGEST_TITLE
                || venue.link().length() > EventVenue.LONGEST_LINK
                || (city != null && Objects.requireNonNull(city).name().length() > LONGEST_TITLE)
                || contributors.stream().anyMatch(Contributor::isTooLong)
                || timetable.stream().anyMatch(it -> it.title().length() > Session.LONGEST_TITLE);
    }
}
