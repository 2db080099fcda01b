package org.wego.programs.registration.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.audit.RecordState;
import org.wego.programs.registration.rule.RulesOutcome.Problem;

/**
 * How one registers for an event.
 *
 * @param anybody whether people can take part who come from no member
 * @param capacity how many seats there are; null if nobody counts them
 * @param perCity how many people of one member can register; null for any number
 * @param opensOn the first day on which one can register; null for at once
 * @param closesOn the last one; null for the last day of the event
 * @param questions at most {@link Question#MOST}
 */
@NamedInterface
public record RegistrationRules(
        RegistrationMode mode,
        boolean anybody,
        @Nullable Integer capacity,
        @Nullable Integer perCity,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        List<Question> questions) {

    /** Nobody registers. */
    public static final RegistrationRules NONE =
            new RegistrationRules(RegistrationMode.NONE, false, null, null, null, null, List.of());

    /** No hall of a city has more seats. */
    public static final int MOST_SEATS = 100_000;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    public RegistrationRules {
        questions = List.copyOf(questions);
    }

    /** What is missing or cannot be. */
    public Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (isBeyond(capacity)) {
            problems.add(Problem.NUMBER_OF_SEATS);
        }
        if (isBeyond(perCity)) {
            problems.add(Problem.NUMBER_PER_CITY);
        }
        if (isBeyond(opensOn) || isBeyond(closesOn)) {
            problems.add(Problem.NO_SUCH_DAY);
        }
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            problems.add(Problem.CLOSES_BEFORE_IT_OPENS);
        }
        if (questions.size() > Question.MOST) {
            problems.add(Problem.TOO_MANY_QUESTIONS);
        }
        questions.forEach(it -> problems.addAll(it.problems()));
        return problems;
    }

    private static boolean isBeyond(@Nullable Integer number) {
        return number != null && (number < 1 || number > MOST_SEATS);
    }

    private static boolean isBeyond(@Nullable LocalDate day) {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }

    /** What may be changed of them, part by part. */
    public RecordState recordState() {
        return RecordState.NONE
                .with("registrationMode", mode)
                .with("anybody", anybody)
                .with("seats", capacity)
                .with("perCity", perCity)
                .with("opensOn", opensOn)
                .with("closesOn", closesOn)
                .with("questions", questions.stream().map(Question::toString).collect(Collectors.joining("\n")));
    }
}
