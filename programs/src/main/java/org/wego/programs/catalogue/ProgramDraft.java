package org.wego.programs.catalogue;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.programs.catalogue.ProgramOutcome.Problem;

/**
 * What is said of a goal, a program or an activity.
 *
 * @param aim what it is for; may be empty
 * @param source where it is documented; may be empty
 */
@NamedInterface
public record ProgramDraft(String name, String aim, String source) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest aim, in characters. */
    public static final int LONGEST_AIM = 2_000;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    public ProgramDraft {
        name = CleanText.line(name);
        aim = CleanText.lines(aim);
        source = CleanText.line(source);
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (name.isEmpty()) {
            problems.add(Problem.NO_NAME);
        }
        if (name.length() > LONGEST_NAME || aim.length() > LONGEST_AIM || source.length() > LONGEST_SOURCE) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
