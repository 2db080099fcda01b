package org.wego.knowledge.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryId;

/**
 * Entries that somebody keeps together.
 *
 * @param version grows when it gets another name
 * @param link the end of the address under which everybody may read it, or null if nobody else may
 * @param entries in the order in which they were added; what is not published any more stays
 */
@NamedInterface
public record ReadingList(
        ReadingListId id,
        long version,
        String name,
        @Nullable String link,
        List<EntryId> entries) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** How many entries it has at most. */
    public static final int MOST_ENTRIES = 100;

    public ReadingList {
        entries = List.copyOf(entries);
    }

    /** Whether the entry is on it. */
    public boolean has(EntryId entry) {
        return entries.contains(entry);
    }
}
