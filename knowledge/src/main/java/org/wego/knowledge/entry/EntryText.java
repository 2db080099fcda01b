package org.wego.knowledge.entry;

import java.util.List;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;
import org.wego.membership.text.LanguageTag;

/**
 * What an entry says in one language.
 *
 * @param language its tag by BCP 47 in small letters, such as {@code ko} or {@code zh-hant}
 * @param original whether it was written so first
 * @param body the whole text; may be empty
 */
@NamedInterface
public record EntryText(
        String language, boolean original, String title, String summary, String body, List<String> keywords) {

    public EntryText {
        language = LanguageTag.canonical(CleanText.line(language)).toLowerCase(Locale.ROOT);
        title = CleanText.line(title);
        summary = CleanText.lines(summary);
        body = CleanText.lines(body);
        keywords = keywords.stream()
                .map(CleanText::line)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
