package org.wego.governance.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * States from a day on what the organisation is for.
 *
 * @param wordings its sentences; blank ones are left out
 * @param since the day from which on it holds
 */
@NamedInterface
public record StatementDraft(Statement kind, List<String> wordings, LocalDate since, String source) {

    /** The most sentences of one statement. */
    public static final int MOST_SENTENCES = 12;

    /** The longest sentence, in characters. */
    public static final int LONGEST_SENTENCE = 500;

    public StatementDraft {
        wordings = wordings.stream()
                .map(CleanText::line)
                .filter(it -> !it.isEmpty())
                .toList();
        source = CleanText.line(source);
    }

    /** Whether it says something, and not too much: a vision is one sentence. */
    boolean fits() {
        int most = kind == Statement.VISION ? 1 : MOST_SENTENCES;
        return !wordings.isEmpty()
                && wordings.size() <= most
                && wordings.stream().allMatch(it -> it.length() <= LONGEST_SENTENCE);
    }
}
