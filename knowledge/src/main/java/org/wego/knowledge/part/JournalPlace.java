package org.wego.knowledge.part;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/** Where in the journal an article stands; each may be empty. */
@NamedInterface
public record JournalPlace(String volume, String issue, String article) {

    /** In no volume. */
    public static final JournalPlace NONE = new JournalPlace("", "", "");

    public JournalPlace {
        volume = CleanText.line(volume);
        issue = CleanText.line(issue);
        article = CleanText.line(article);
    }
}
