package org.wego.programs.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.text.CleanText;
import org.wego.programs.registration.RegistrationOutcome.Problem;
import org.wego.programs.registration.rule.Answer;
import org.wego.programs.registration.rule.Question;

/**
 * Who wants to take part.
 *
 * @param answers to the questions of the event, in their order; what is missing at the end is not answered
 */
@NamedInterface
public record RegisterForEvent(String name, String email, List<String> answers) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_NAME_KEY = 100;

    public RegisterForEvent {
        name = CleanText.line(name);
        email = CleanText.line(email);
        answers = answers.stream().map(CleanText::line).toList();
    }

    /** Two addresses that differ in capitals only are one. */
    String mailbox() {
        return EmailAddress.mailbox(email);
    }

    /** What the list of participants is searched by. */
    String searchKey() {
        return searchKey(name, email);
    }

    /** What lists are sorted by. */
    static String nameKey(String name) {
        String key = NameKey.of(name);
        return key.substring(0, Math.min(key.length(), LONGEST_NAME_KEY));
    }

    static String searchKey(String name, String email) {
        String key = NameKey.searchable(name, email);
        return key.substring(0, Math.min(key.length(), 1_000));
    }

    Set<Problem> problems(List<Question> questions) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        addProblemsOf(problems, name);
        if (email.isEmpty()) {
            problems.add(Problem.NO_EMAIL);
        } else if (!EmailAddress.isOne(email)) {
            problems.add(Problem.NO_ADDRESS);
        }
        if (answers.size() > questions.size()) {
            problems.add(Problem.TOO_MANY_ANSWERS);
        }
        for (int place = 0; place < questions.size(); place++) {
            questions
                    .get(place)
                    .objection(answer(place))
                    .map(RegisterForEvent::problem)
                    .ifPresent(problems::add);
        }
        return problems;
    }

    private static Problem problem(Question.Fault fault) {
        return switch (fault) {
            case MISSING -> Problem.ANSWER_MISSING;
            case TOO_LONG -> Problem.ANSWER_TOO_LONG;
            case NO_SUCH_CHOICE -> Problem.NO_SUCH_CHOICE;
        };
    }

    static void addProblemsOf(Set<Problem> problems, String name) {
        if (name.isEmpty()) {
            problems.add(Problem.NO_NAME);
        } else if (name.length() > LONGEST_NAME) {
            problems.add(Problem.NAME_TOO_LONG);
        } else if (SpoiltText.isOne(name) || SpoiltText.hasLostLetter(name)) {
            problems.add(Problem.NAME_SPOILT);
        } else if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            // an accent without its letter would leave the line of a certificate empty
            problems.add(Problem.NO_NAME);
        }
    }

    /** What was asked and answered. */
    List<Answer> answered(List<Question> questions) {
        List<Answer> answered = new ArrayList<>();
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            String said = question.kept(answer(place));
            if (!said.isEmpty()) {
                answered.add(new Answer(question.text(), said));
            }
        }
        return answered;
    }

    private String answer(int place) {
        return place < answers.size() ? answers.get(place) : "";
    }
}
