package org.wego.knowledge.entry;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;

/** Reads what is published for those who make something of all of it, such as an index or a feed. */
@Service
@NamedInterface
public class PublishedEntries {

    private final EntryRows rows;
    private final EntryLists lists;

    PublishedEntries(EntryRows rows, EntryLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /** Those of the entries that are published, in no order, with four statements however many they are. */
    @ForEverybody
    public List<PublishedEntry> find(Collection<EntryId> ids) {
        return rows
                .searched(
                        "e.state = 'PUBLISHED' and e.id in (:asked)",
                        ids.stream().map(EntryId::value).toList())
                .stream()
                .map(PublishedEntry::of)
                .toList();
    }

    /**
     * The published entries in the order of their ids.
     *
     * @param last the one to begin behind, or null to begin with the first
     */
    @ForEverybody
    public List<EntryVersion> after(@Nullable EntryId last, int limit) {
        return lists.after(last, limit);
    }

    /** How many entries are published. */
    @ForEverybody
    public long count() {
        return lists.count();
    }
}
