package org.wego.programs.project;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.ProjectOutcome.Problem;

/**
 * What is said of a study or pilot as a whole.
 *
 * @param problem what it is to solve; may be empty
 * @param link its own page; empty if it has none
 * @param note what else is to be known; may be empty
 * @param source where it is documented; may be empty
 */
@NamedInterface
public record ProjectDraft(
        ProjectKind kind, int year, String subject, String problem, String link, String note, String source) {

    /** The longest subject, in characters. */
    public static final int LONGEST_SUBJECT = 200;

    /** The longest description of a problem, in characters. */
    public static final int LONGEST_PROBLEM = 4_000;

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 2_000;

    /** The longest source and the longest link, in characters. */
    public static final int LONGEST_SOURCE = 500;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public ProjectDraft {
        subject = CleanText.line(subject);
        problem = CleanText.lines(problem);
        link = CleanText.line(link);
        note = CleanText.lines(note);
        source = CleanText.line(source);
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether no project has this date; none is fine. */
    static boolean isBeyond(@Nullable PartialDate date) {
        return date != null
                && !(isYear(date.earliest().getYear()) && isYear(date.latest().getYear()));
    }

    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        Problem.NO_SUBJECT.in(problems, subject.isEmpty());
        Problem.NO_YEAR.in(problems, !isYear(year));
        Problem.NO_ADDRESS.in(problems, !leadsSomewhere());
        Problem.TOO_LONG.in(
                problems,
                subject.length() > LONGEST_SUBJECT
                        || problem.length() > LONGEST_PROBLEM
                        || note.length() > LONGEST_NOTE
                        || link.length() > LONGEST_SOURCE
                        || source.length() > LONGEST_SOURCE);
        return problems;
    }

    /** Whether the link leads to a page, and not into a script or a file. */
    private boolean leadsSomewhere() {
        if (link.isEmpty()) {
            return true;
        }
        try {
            URI address = new URI(link);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return ("https".equals(scheme) || "http".equals(scheme)) && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
