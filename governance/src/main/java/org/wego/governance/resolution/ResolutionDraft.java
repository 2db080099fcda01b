package org.wego.governance.resolution;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.meeting.MeetingId;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.membership.text.CleanText;

/**
 * What is said of a resolution before it is adopted.
 *
 * @param text what is decided
 * @param meeting at which it is to be decided, or null if it is at none
 * @param source where it is written; may be empty until it is adopted
 */
@NamedInterface
public record ResolutionDraft(
        DecidingBody body,
        ResolutionKind kind,
        String title,
        String text,
        @Nullable MeetingId meeting,
        String source) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 8_000;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    public ResolutionDraft {
        title = CleanText.line(title);
        text = CleanText.lines(text);
        source = CleanText.line(source);
    }

    /** What is missing or too long. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (title.isEmpty()) {
            problems.add(Problem.NO_TITLE);
        }
        if (text.isEmpty()) {
            problems.add(Problem.NO_TEXT);
        }
        if (title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT || source.length() > LONGEST_SOURCE) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
