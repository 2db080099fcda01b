package org.wego.membership.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Which changes somebody looks for.
 *
 * @param text beginnings of words that label or values have, all of the first twenty; empty for any
 * @param subject the kind of record; null or empty for all
 * @param actor who did it; null or empty for everybody
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

    /** Every database knows these days and those beside them; nothing was changed before or will be after. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    public ChangeFilter {
        text = CleanText.line(text);
        subject = orNull(subject);
        actor = orNull(actor);
        from = within(from);
        until = within(until);
    }

    /** A field that is left empty asks for nothing. */
    private static @Nullable String orNull(@Nullable String typed) {
        String text = typed == null ? "" : CleanText.line(typed);
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate within(@Nullable LocalDate day) {
        if (day == null || day.isBefore(FIRST)) {
            return day == null ? null : FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }
}
