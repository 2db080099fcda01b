package org.wego.knowledge.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what became of an entry.
 *
 * @param draftedBy who began it, as {@link org.wego.membership.access.Actor#name()} says
 * @param reason why it was withdrawn; empty if it was not
 */
public record EntryLife(
        String draftedBy,
        Instant draftedAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        String reason) {

    static EntryLife begun(String by, Instant now) {
        return new EntryLife(by, now, now, null, null, null, "");
    }

    EntryLife changed(Instant now) {
        return new EntryLife(draftedBy, draftedAt, now, submittedAt, publishedAt, withdrawnAt, reason);
    }

    EntryLife come(EntryState to, Instant now, String why) {
        return new EntryLife(
                draftedBy,
                draftedAt,
                now,
                to == EntryState.SUBMITTED ? now : submittedAt,
                to == EntryState.PUBLISHED ? now : publishedAt,
                to == EntryState.WITHDRAWN ? now : withdrawnAt,
                why);
    }
}
