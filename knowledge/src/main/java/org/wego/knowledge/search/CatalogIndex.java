package org.wego.knowledge.search;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.reading.Synonyms;

/**
 * Where entries are found; what it must do is written down in {@code CatalogIndexContract} and {@code
 * CatalogRankingContract}. It can be asked while it is changed, by any number of threads; one thread at a time changes it.
 */
interface CatalogIndex extends AutoCloseable {

    /** Puts entries in the place of what is there of them, and takes others out. Whoever asks next finds them. */
    void change(Collection<PublishedEntry> current, Collection<EntryId> gone);

    /** Makes sure that all changes are there after the process was killed; others may change it meanwhile. */
    void keep();

    /**
     * The entries that are in it, in the order of their ids.
     *
     * @param last the one to begin behind, or null to begin with the first
     */
    List<EntryVersion> after(@Nullable EntryId last, int limit);

    /** Answers a question. */
    Findings find(SearchQuestion question, Synonyms synonyms);

    /** How many entries a question has. */
    int count(SearchQuestion question, Synonyms synonyms);

    /** Titles, names of cities and of clusters that begin with what was typed. */
    List<Suggestion> suggest(String typed, int most);

    /** The entries that have most in common with one; none if it is not there. */
    List<SearchHit> similar(EntryId entry, int most);

    @Override
    void close();
}
