package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.HitQueue;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best entries by words, each of which counts where it fits best. Entries are gone through stretch by
 * stretch, and in each stretch word by word, many entries at a time: for several frequent words that is faster than
 * leaving out what cannot be among the best.
 */
public final class Best {

    private static final int STRETCH = 1 << 13;

    private final IndexSearcher searcher;
    private final List<List<Weight>> words = new ArrayList<>();
    private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();
    private final float[] word = new float[STRETCH];
    private final float[] sum = new float[STRETCH];

    /** @param words each with the places where it may stand */
    public Best(IndexSearcher searcher, List<List<Query>> words) throws IOException {
        this.searcher = searcher;
        for (List<Query> places : words) {
            List<Weight> weights = new ArrayList<>();
            for (Query place : places) {
                weights.add(searcher.createWeight(searcher.rewrite(place), ScoreMode.COMPLETE, 1));
            }
            this.words.add(weights);
        }
    }

    /**
     * The best ones in their order.
     *
     * @param among the entries of each segment that are looked at; null for all
     */
    public ScoreDoc[] of(int most, @Nullable List<FixedBitSet> among) throws IOException {
        HitQueue best = new HitQueue(most, true);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            FixedBitSet these = among == null ? null : among.get(segment.ord);
            if (these == null) {
                collect(segment, segment.reader().getLiveDocs(), best);
            } else if (these.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS) {
                collect(segment, these, best);
            }
        }
        List<ScoreDoc> ordered = new ArrayList<>();
        for (ScoreDoc worst = best.pop(); worst != null; worst = best.pop()) {
            if (worst.score > 0) {
                ordered.add(worst);
            }
        }
        return ordered.reversed().toArray(ScoreDoc[]::new);
    }

    private void collect(LeafReaderContext segment, @Nullable Bits among, HitQueue best) throws IOException {
        List<List<Scorer>> places = new ArrayList<>();
        for (List<Weight> weights : words) {
            List<Scorer> scorers = new ArrayList<>();
            for (Weight weight : weights) {
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    scorer.iterator().nextDoc();
                    scorers.add(scorer);
                }
            }
            if (!scorers.isEmpty()) {
                places.add(scorers);
            }
        }
        int entries = segment.reader().maxDoc();
        for (int from = 0; from < entries && !places.isEmpty(); from += STRETCH) {
            int behind = Math.min(from + STRETCH, entries);
            Arrays.fill(sum, 0);
            for (List<Scorer> scorers : places) {
                add(scorers, from, behind, among);
            }
            keep(segment.docBase + from, behind - from, best);
        }
    }

    /** Adds what a word counts where it fits best. */
    private void add(List<Scorer> places, int from, int behind, @Nullable Bits among) throws IOException {
        Arrays.fill(word, 0);
        for (Scorer place : places) {
            place.nextDocsAndScores(behind, among, some);
            while (some.size > 0) {
                for (int i = 0; i < some.size; i++) {
                    int at = some.docs[i] - from;
                    word[at] = Math.max(word[at], some.features[i]);
                }
                place.nextDocsAndScores(behind, among, some);
            }
        }
        for (int i = 0; i < STRETCH; i++) {
            sum[i] += word[i];
        }
    }

    private void keep(int first, int count, HitQueue best) {
        ScoreDoc worst = best.top();
        for (int i = 0; i < count; i++) {
            if (sum[i] > worst.score && sum[i] > 0) {
                worst.doc = first + i;
                worst.score = sum[i];
                worst = best.updateTop();
            }
        }
    }
}
