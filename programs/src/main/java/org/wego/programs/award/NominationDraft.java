package org.wego.programs.award;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.programs.award.AwardOutcome.Problem;

/**
 * What a city nominates.
 *
 * @param category one of the edition
 * @param text what it is, what came of it, and what others can learn
 */
@NamedInterface
public record NominationDraft(String category, String title, String text) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 300;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 8_000;

    public NominationDraft {
        category = CleanText.line(category);
        title = CleanText.line(title);
        text = CleanText.lines(text);
    }

    Set<Problem> problems(EditionDraft edition) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (!edition.categories().contains(category)) {
            problems.add(Problem.NO_CATEGORY);
        }
        if (title.isEmpty()) {
            problems.add(Problem.NO_TITLE);
        }
        if (text.isEmpty()) {
            problems.add(Problem.NO_TEXT);
        }
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
