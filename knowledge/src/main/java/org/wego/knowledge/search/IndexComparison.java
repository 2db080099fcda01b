package org.wego.knowledge.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.search.segment.EntryKey;

/**
 * Finds what an index lacks, what it has in another version, and what it should not have, by walking through both in
 * order.
 */
final class IndexComparison {

    private static final int PAGE = 1_000;

    private final PublishedEntries published;
    private final CatalogIndex index;

    IndexComparison(PublishedEntries published, CatalogIndex index) {
        this.published = published;
        this.index = index;
    }

    /** What is done with the entries that differ, some hundred at a time. */
    interface Differing {
        void are(List<EntryId> entries);
    }

    /** Tells which entries differ; they may be brought into line meanwhile. */
    void tell(int most, Differing differing) {
        Walk truth = new Walk(published::after);
        Walk kept = new Walk(index::after);
        List<EntryId> found = new ArrayList<>();
        while (truth.current() != null || kept.current() != null) {
            int order = compare(truth.current(), kept.current());
            EntryVersion at = order <= 0 ? truth.current() : kept.current();
            if (at != null && (order != 0 || !at.equals(kept.current()))) {
                found.add(at.id());
            }
            if (order <= 0) {
                truth.next();
            }
            if (order >= 0) {
                kept.next();
            }
            if (found.size() >= most) {
                differing.are(List.copyOf(found));
                found.clear();
            }
        }
        if (!found.isEmpty()) {
            differing.are(found);
        }
    }

    private static int compare(@Nullable EntryVersion truth, @Nullable EntryVersion kept) {
        if (truth == null || kept == null) {
            return truth == null ? 1 : -1;
        }
        return EntryKey.bytes(truth.id()).compareTo(EntryKey.bytes(kept.id()));
    }

    /** A page of one of both. */
    private interface Pages {
        List<EntryVersion> after(@Nullable EntryId last, int limit);
    }

    private static final class Walk {

        private final Pages pages;
        private Iterator<EntryVersion> page;
        private @Nullable EntryVersion current;

        Walk(Pages pages) {
            this.pages = pages;
            this.page = pages.after(null, PAGE).iterator();
            this.current = page.hasNext() ? page.next() : null;
        }

        @Nullable
        EntryVersion current() {
            return current;
        }

        void next() {
            EntryVersion last = current;
            if (!page.hasNext() && last != null) {
                page = pages.after(last.id(), PAGE).iterator();
            }
            current = page.hasNext() ? page.next() : null;
        }
    }
}
