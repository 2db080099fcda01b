package org.wego.membership.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Which changes somebody looks for.
 *
 * @param text beginnings of words that label or values have, all of them; empty for any
 * @param subject the kind of record; null for all
 * @param actor who did it; null for everybody
 * @param from the first day; null for all before {@code until}
 * @param until the last day; null for all since {@code from}
 */
@NamedInterface
public record ChangeFilter(
        String text,
        @Nullable String subject,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** All changes. */
    public static final ChangeFilter ALL = new ChangeFilter("", null, null, null, null);

    public ChangeFilter {
        text = CleanText.line(text);
        subject = CleanText.lineOrNull(subject);
        actor = CleanText.lineOrNull(actor);
    }
}
