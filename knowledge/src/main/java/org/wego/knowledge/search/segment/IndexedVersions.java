package org.wego.knowledge.search.segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.search.field.IndexFields;

/** Which entries an index has, and of which version. */
public final class IndexedVersions {

    private IndexedVersions() {}

    /** In the order of their ids. */
    public static List<EntryVersion> after(IndexReader reader, @Nullable EntryId last, int limit) throws IOException {
        TreeMap<BytesRef, Long> versions = new TreeMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            collect(segment.reader(), last == null ? null : EntryKey.bytes(last), limit, versions);
        }
        List<EntryVersion> first = new ArrayList<>();
        for (Map.Entry<BytesRef, Long> version : versions.entrySet()) {
            if (first.size() < limit) {
                first.add(new EntryVersion(EntryKey.id(version.getKey()), version.getValue()));
            }
        }
        return first;
    }

    private static void collect(LeafReader segment, @Nullable BytesRef last, int limit, Map<BytesRef, Long> versions)
            throws IOException {
        Terms terms = segment.terms(EntryKey.FIELD);
        NumericDocValues values = segment.getNumericDocValues(IndexFields.VERSION);
        if (terms == null || values == null) {
            return;
        }
        Map<Integer, BytesRef> entries = new TreeMap<>();
        TermsEnum all = terms.iterator();
        Bits live = segment.getLiveDocs();
        PostingsEnum postings = null;
        BytesRef id = begin(all, last);
        while (id != null && entries.size() < limit) {
            postings = all.postings(postings, PostingsEnum.NONE);
            for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
                if (live == null || live.get(entry)) {
                    entries.put(entry, BytesRef.deepCopyOf(id));
                }
            }
            id = all.next();
        }
        for (Map.Entry<Integer, BytesRef> entry : entries.entrySet()) {
            if (values.advanceExact(entry.getKey())) {
                versions.put(entry.getValue(), values.longValue());
            }
        }
    }

    private static @Nullable BytesRef begin(TermsEnum all, @Nullable BytesRef last) throws IOException {
        if (last == null) {
            return all.next();
        }
        return switch (all.seekCeil(last)) {
            case END -> null;
            case FOUND -> all.next();
            case NOT_FOUND -> all.term();
        };
    }
}
