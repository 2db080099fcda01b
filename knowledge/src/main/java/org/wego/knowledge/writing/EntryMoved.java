package org.wego.knowledge.writing;

import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import org.wego.membership.organisation.MemberId;

/**
 * An entry came a step further, or was given back. Published in the transaction that does so.
 *
 * @param version it has now
 * @param city the member it is about, or null if it is about none
 * @param by who did it, as {@link org.wego.membership.access.Actor#name()} says
 * @param draftedBy who began it
 * @param reason why it was withdrawn; empty if it was not
 */
record EntryMoved(
        EntryId entry,
        long version,
        String title,
        EntryState from,
        EntryState to,
        @Nullable MemberId city,
        String by,
        String draftedBy,
        String reason) {}
