package org.wego.knowledge.entry;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;

/** Reads what is published for those who make something of all of it, such as an index or a feed. */
@Service
public class PublishedEntries {

    /** Those of the entries that are published, in no order, with a constant number of statements. */
    @ForEverybody
    public List<PublishedEntry> find(Collection<EntryId> ids) {
        throw new UnsupportedOperationException(ids.toString());
    }

    /**
     * The published entries in the order of their ids.
     *
     * @param last the one to begin behind, or null to begin with the first
     */
    @ForEverybody
    public List<EntryVersion> after(@Nullable EntryId last, int limit) {
        throw new UnsupportedOperationException(last + " " + limit);
    }

    /** How many entries are published. */
    @ForEverybody
    public long count() {
        throw new UnsupportedOperationException();
    }
}
