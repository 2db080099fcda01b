package org.wego.knowledge.entry;

import java.time.Instant;
import org.wego.membership.text.CleanText;

/**
 * An entry of a catalog on its way from the draft to its readers. It never changes; each step makes the one that is to be
 * stored.
 *
 * @param version counts what was stored of it
 * @param externalId what files and programs call it; the id if nobody gave it another name
 */
public record Entry(
        EntryId id, long version, EntryState state, String externalId, EntryContent content, EntryLife life) {

    /** The longest external id, in characters. */
    public static final int LONGEST_EXTERNAL_ID = 200;

    public Entry {
        externalId = CleanText.line(externalId);
    }

    /** A draft. */
    public static Entry draft(EntryContent content, String by, Instant now) {
        EntryId id = EntryId.next();
        return new Entry(id, 0, EntryState.DRAFT, id.toString(), content, EntryLife.begun(by, now));
    }

    /** The same under the name that a file has for it. */
    public Entry named(String externalId) {
        return new Entry(id, version, state, externalId, content, life);
    }

    /** The same with other contents. */
    public Entry saying(EntryContent content, Instant now) {
        return new Entry(id, version, state, externalId, content, life.changed(now));
    }

    /**
     * Hands it over for review.
     *
     * @throws EntryNotInState if it cannot be now
     */
    public Entry submitted(Instant now) {
        return to(EntryState.SUBMITTED, now, "");
    }

    /**
     * Gives it back to its author.
     *
     * @throws EntryNotInState if it was not submitted
     */
    public Entry returned(Instant now) {
        return to(EntryState.RETURNED, now, "");
    }

    /**
     * Shows it to everybody.
     *
     * @throws EntryNotInState if it was not submitted, or is published already
     */
    public Entry published(Instant now) {
        return to(EntryState.PUBLISHED, now, "");
    }

    /**
     * Takes it away from its readers, who are told so.
     *
     * @throws EntryNotInState if it is not published
     */
    public Entry withdrawn(String reason, Instant now) {
        return to(EntryState.WITHDRAWN, now, CleanText.lines(reason));
    }

    private Entry to(EntryState next, Instant now, String reason) {
        if (!state.next().contains(next)) {
            throw new EntryNotInState(id, state, next);
        }
        return new Entry(id, version, next, externalId, content, life.come(next, now, reason));
    }
}
