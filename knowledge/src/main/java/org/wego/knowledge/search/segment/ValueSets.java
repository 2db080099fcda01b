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

/**
 * The entries of each value of a field in one segment. Frequent values are bits, rare ones the entries themselves. They
 * are made once and forgotten with the segment.
 */
public final class ValueSets {

    /**
     * A value that fewer than one in so many entries has is rare: looking at each entry is then faster than
     * intersecting bits.
     */
    private static final int RARE = 128;

    private final Map<String, Map<String, Value>> fields = new ConcurrentHashMap<>();
    private final LeafReader segment;

    /** The entries of a value. */
    private sealed interface Value {

        /** How many of some entries are among them. */
        int among(FixedBitSet entries);

        /** Adds them to a set. */
        void to(FixedBitSet set);
    }

    private record Frequent(FixedBitSet bits) implements Value {

        @Override
        public int among(FixedBitSet entries) {
            return Math.toIntExact(FixedBitSet.intersectionCount(bits, entries));
        }

        @Override
        public void to(FixedBitSet set) {
            set.or(bits);
        }
    }

    private static final class Rare implements Value {

        private final int[] rare;

        Rare(int[] rare) {
            this.rare = rare;
        }

        @Override
        public int among(FixedBitSet entries) {
            int count = 0;
            for (int entry : rare) {
                count += entries.get(entry) ? 1 : 0;
            }
            return count;
        }

        @Override
        public void to(FixedBitSet set) {
            for (int entry : rare) {
                set.set(entry);
            }
        }
    }

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

    /** Makes the sets of a field before anybody needs them. */
    public void prepare(String field) throws IOException {
        values(field);
    }

    /** Tells how many of some entries have which value. */
    public void count(String field, FixedBitSet among, BiConsumer<String, Integer> counts) throws IOException {
        for (Map.Entry<String, Value> value : values(field).entrySet()) {
            int count = value.getValue().among(among);
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
            if (value != null) {
                value.to(having);
            }
        }
        return having;
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
            values.put(
                    value.utf8ToString(),
                    all.docFreq() < segment.maxDoc() / RARE ? rare(entries, all.docFreq()) : frequent(entries));
        }
        return values;
    }

    private static Value rare(PostingsEnum postings, int count) throws IOException {
        int[] entries = new int[count];
        for (int i = 0; i < count; i++) {
            entries[i] = postings.nextDoc();
        }
        return new Rare(entries);
    }

    private Value frequent(DocIdSetIterator postings) throws IOException {
        FixedBitSet bits = new FixedBitSet(segment.maxDoc());
        bits.or(postings);
        return new Frequent(bits);
    }
}
