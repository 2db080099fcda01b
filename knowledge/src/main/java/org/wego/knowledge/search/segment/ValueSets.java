package org.wego.knowledge.search.segment;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The entries of each value of a field in one segment. Frequent values are bits, rare ones the entries themselves. They
 * are made when they are needed first and forgotten with the segment.
 */
public final class ValueSets {

    /** A value of fewer than one in so many entries is rare: to look at each is faster than to cut bits. */
    private static final int RARE = 128;

    private final Map<String, Map<String, Value>> fields = new ConcurrentHashMap<>();
    private final LeafReader segment;

    /** Some of these is null, the other one not. */
    private record Value(@Nullable FixedBitSet bits, int @Nullable [] entries) {}

    private ValueSets(LeafReader segment) {
        this.segment = segment;
    }

    /** Keeps the sets of all segments that are open. */
    public static final class Cache {

        private final Map<IndexReader.CacheKey, ValueSets> segments = new ConcurrentHashMap<>();

        /** The sets of a segment. */
        public ValueSets of(LeafReader segment) {
            IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
            ValueSets known = segments.get(helper.getKey());
            if (known != null) {
                return known;
            }
            helper.addClosedListener(segments::remove);
            return segments.computeIfAbsent(helper.getKey(), _ -> new ValueSets(segment));
        }
    }

    /** Tells how many of some entries have which value. */
    public void count(String field, FixedBitSet among, BiConsumer<String, Integer> counts) throws IOException {
        for (Map.Entry<String, Value> value : values(field).entrySet()) {
            int count = count(value.getValue(), among);
            if (count > 0) {
                counts.accept(value.getKey(), count);
            }
        }
    }

    /** The entries that have one of the values. */
    public FixedBitSet having(String field, Iterable<String> chosen) throws IOException {
        FixedBitSet having = new FixedBitSet(segment.maxDoc());
        Map<String, Value> values = values(field);
        for (String name : chosen) {
            Value value = values.get(name);
            if (value == null) {
                continue;
            }
            if (value.bits() != null) {
                having.or(value.bits());
            }
            if (value.entries() != null) {
                for (int entry : value.entries()) {
                    having.set(entry);
                }
            }
        }
        return having;
    }

    private static int count(Value value, FixedBitSet among) {
        if (value.bits() != null) {
            return Math.toIntExact(FixedBitSet.intersectionCount(value.bits(), among));
        }
        int count = 0;
        if (value.entries() != null) {
            for (int entry : value.entries()) {
                count += among.get(entry) ? 1 : 0;
            }
        }
        return count;
    }

    private Map<String, Value> values(String field) throws IOException {
        Map<String, Value> known = fields.get(field);
        if (known == null) {
            known = read(field);
            fields.put(field, known);
        }
        return known;
    }

    private Map<String, Value> read(String field) throws IOException {
        Map<String, Value> values = new LinkedHashMap<>();
        Terms terms = segment.terms(field);
        if (terms == null) {
            return values;
        }
        TermsEnum all = terms.iterator();
        PostingsEnum entries = null;
        for (BytesRef value = all.next(); value != null; value = all.next()) {
            entries = all.postings(entries, PostingsEnum.NONE);
            values.put(value.utf8ToString(), all.docFreq() < segment.maxDoc() / RARE ? rare(entries, all.docFreq()) : frequent(entries));
        }
        return values;
    }

    private static Value rare(PostingsEnum postings, int count) throws IOException {
        int[] entries = new int[count];
        for (int i = 0; i < count; i++) {
            entries[i] = postings.nextDoc();
        }
        return new Value(null, entries);
    }

    private Value frequent(DocIdSetIterator postings) throws IOException {
        FixedBitSet bits = new FixedBitSet(segment.maxDoc());
        bits.or(postings);
        return new Value(bits, null);
    }
}
