package org.wego.governance.term;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.Office;
import org.wego.governance.office.Tenure;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * What is said of a term.
 *
 * @param starts the day its offices are taken up
 * @param ends the day from which on they are no longer held
 * @param complete whether all its appointments are recorded, so that a seat without one was vacant
 * @param posts how many posts an office has, 1 to {@value #MOST_POSTS}; an office whose number is not documented is missing
 * @param note empty if there is nothing to say
 */
@NamedInterface
public record TermDraft(
        String name,
        PartialDate starts,
        PartialDate ends,
        boolean complete,
        Map<Office, Integer> posts,
        String note,
        String source) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 40;

    /** The longest note or source, in characters. */
    public static final int LONGEST_TEXT = 500;

    /** The most posts an office can have. */
    public static final int MOST_POSTS = 99;

    public TermDraft {
        name = CleanText.line(name);
        note = CleanText.line(note);
        source = CleanText.line(source);
        posts = Map.copyOf(posts);
    }

    Tenure tenure() {
        return new Tenure(starts, ends);
    }

    /** The note as it is kept. */
    @Nullable
    String noteOrNull() {
        return note.isEmpty() ? null : note;
    }

    /** What is missing, too long or cannot be. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (name.isEmpty()) {
            problems.add(Problem.NO_NAME);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (name.length() > LONGEST_NAME || note.length() > LONGEST_TEXT || source.length() > LONGEST_TEXT) {
            problems.add(Problem.TOO_LONG);
        }
        if (!tenure().isPossible()) {
            problems.add(Problem.TERM_BACKWARDS);
        }
        if (posts.values().stream().anyMatch(number -> number < 1 || number > MOST_POSTS)) {
            problems.add(Problem.NO_SUCH_SEAT);
        }
        return problems;
    }
}
