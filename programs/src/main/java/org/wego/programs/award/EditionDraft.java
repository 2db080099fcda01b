package org.wego.programs.award;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.programs.award.AwardOutcome.Problem;

/**
 * What is said of an edition of an award.
 *
 * @param about what cities are asked for; may be empty
 * @param categories in their order, each once
 * @param mostOfACity how much a city nominates at most
 * @param source where it is documented; may be empty
 */
@NamedInterface
public record EditionDraft(
        String name, int year, String about, List<String> categories, int mostOfACity, String source) {

    /** The longest name and the longest category, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest text, in characters. */
    public static final int LONGEST_ABOUT = 4_000;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_CATEGORIES = 50;
    private static final int MOST_NOMINATIONS = 50;

    public EditionDraft {
        name = CleanText.line(name);
        about = CleanText.lines(about);
        categories = categories.stream()
                .map(CleanText::line)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        source = CleanText.line(source);
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        add(problems, Problem.NO_NAME, name.isEmpty());
        add(problems, Problem.NO_YEAR, year < FIRST_YEAR || year > LAST_YEAR);
        add(problems, Problem.NO_CATEGORY, categories.isEmpty());
        add(problems, Problem.NO_LIMIT, mostOfACity < 1 || mostOfACity > MOST_NOMINATIONS);
        add(problems, Problem.TOO_MANY, categories.size() > MOST_CATEGORIES);
        add(
                problems,
                Problem.TOO_LONG,
                name.length() > LONGEST_NAME
                        || about.length() > LONGEST_ABOUT
                        || source.length() > LONGEST_SOURCE
                        || categories.stream().anyMatch(it -> it.length() > LONGEST_NAME));
        return problems;
    }

    private static void add(Set<Problem> problems, Problem problem, boolean found) {
        if (found) {
            problems.add(problem);
        }
    }
}
