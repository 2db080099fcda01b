package org.wego.knowledge.entry;

import java.util.List;

/**
 * What readers see of some entries was changed: they were published, edited, or withdrawn. Published in the transaction
 * that does so, for some hundred entries at most.
 */
public record EntriesChanged(List<EntryId> entries) {

    /** How many entries it names at most. */
    public static final int MOST = 500;

    public EntriesChanged {
        entries = List.copyOf(entries);
    }
}
