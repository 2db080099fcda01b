package org.wego.programs.registration.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What whoever registers is asked.
 *
 * @param choices what can be answered to a question with choices; empty for all others
 * @param required whether it must be answered
 */
@NamedInterface
public record Question(String text, Kind kind, List<String> choices, boolean required) {

    /** So many can be asked for an event. */
    public static final int MOST = 5;

    /** The longest question, in characters. */
    public static final int LONGEST = 200;

    /** The longest answer, in characters. */
    public static final int LONGEST_ANSWER = 500;

    static final int MOST_CHOICES = 20;
    private static final int LONGEST_CHOICE = 90;

    /** What kind of answer it takes. */
    @NamedInterface
    public enum Kind {
        TEXT,
        CHOICE,
        YES_NO
    }

    /** What is wrong with an answer. */
    @NamedInterface
    public enum Fault {
        MISSING,
        TOO_LONG,
        /** It is none of those that there are. */
        NO_SUCH_CHOICE
    }

    public Question {
        text = CleanText.line(text);
        choices = kind == Kind.CHOICE
                ? choices.stream()
                        .map(CleanText::line)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList()
                : List.of();
    }

    Set<RulesOutcome.Problem> problems() {
        Set<RulesOutcome.Problem> problems = EnumSet.noneOf(RulesOutcome.Problem.class);
        if (text.isEmpty()) {
            problems.add(RulesOutcome.Problem.QUESTION_WITHOUT_TEXT);
        }
        if (text.length() > LONGEST || choices.stream().anyMatch(it -> it.length() > LONGEST_CHOICE)) {
            problems.add(RulesOutcome.Problem.QUESTION_TOO_LONG);
        }
        if (kind == Kind.CHOICE && (choices.size() < 2 || choices.size() > MOST_CHOICES)) {
            problems.add(RulesOutcome.Problem.NUMBER_OF_CHOICES);
        }
        return problems;
    }

    /** What is wrong with an answer. */
    public Optional<Fault> objection(String answer) {
        if (answer.isEmpty()) {
            return required ? Optional.of(Fault.MISSING) : Optional.empty();
        }
        boolean possible = switch (kind) {
            case TEXT -> true;
            case CHOICE -> choices.contains(answer);
            case YES_NO -> said(answer).isPresent();
        };
        if (!possible) {
            return Optional.of(Fault.NO_SUCH_CHOICE);
        }
        return answer.length() > LONGEST_ANSWER ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }

    /** An answer as it is kept. */
    public String kept(String answer) {
        return kind == Kind.YES_NO ? said(answer).orElse("") : answer;
    }

    private static Optional<String> said(String answer) {
        return switch (answer.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of("yes");
            case "no", "false" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    /** The question in words, for the history. */
    @Override
    public String toString() {
        return text + (required ? " *" : "") + (choices.isEmpty() ? "" : ": " + String.join(", ", choices));
    }
}
