package org.wego.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What a meeting speaks about.
 *
 * @param text what it is about; may be empty
 * @param outcome what came of it; empty until that is known
 */
@Embeddable
@NamedInterface
public record AgendaItem(
        String title, @Column(name = "content") String text, String outcome) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest text and the longest outcome, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    /** The most items of a meeting. */
    public static final int MOST = 50;

    public AgendaItem {
        title = CleanText.line(title);
        text = CleanText.lines(text);
        outcome = CleanText.lines(outcome);
    }

    boolean isTooLong() {
        return title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT || outcome.length() > LONGEST_TEXT;
    }

    @Override
    public String toString() {
        return title + (text.isEmpty() ? "" : "\n" + text) + (outcome.isEmpty() ? "" : "\n→ " + outcome);
    }
}
