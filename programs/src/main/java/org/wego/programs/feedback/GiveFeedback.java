package org.wego.programs.feedback;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What somebody says of an event.
 *
 * @param overall from 1, the worst, to 5
 * @param content likewise
 * @param organisation likewise
 * @param recommend whether the participant would send others there; no answer is never taken for a yes
 * @param liked may be empty
 * @param better what could be; may be empty
 */
@NamedInterface
public record GiveFeedback(
        int overall,
        int content,
        int organisation,
        @Nullable Boolean recommend,
        String liked,
        String better) {

    /** The best mark. */
    public static final int BEST = 5;

    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    public GiveFeedback {
        liked = CleanText.lines(liked);
        better = CleanText.lines(better);
    }

    boolean valid() {
        return isMark(overall)
                && isMark(content)
                && isMark(organisation)
                && recommend != null
                && liked.length() <= LONGEST
                && better.length() <= LONGEST;
    }

    private static boolean isMark(int mark) {
        return mark >= 1 && mark <= BEST;
    }
}
