package org.wego.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.ranking.Together;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.reading.Unit;
import org.wego.knowledge.search.segment.ValueSets;

/**
 * Which entries are hits, how many, and of which facets. Seven of ten words that tell something have to be there; if that
 * leaves fewer entries than fill a first page, fewer words will do. Beside them the best of all that have any of the words
 * are admitted: who asks in a sentence often finds what has but a few of its words.
 */
final class Matching {

    /** How many hits there should be, if as many entries have any of the words. */
    private static final int ENOUGH = 10;

    /** In hundredths of the words. */
    private static final int NEEDED = 70;

    private final List<SegmentMatches> segments = new ArrayList<>();
    private final List<LeafReaderContext> leaves;
    private final int needed;

    private Matching(
            IndexSearcher searcher,
            LanguageAnalyzers analyzers,
            ReadQuestion question,
            Map<Facet, SortedSet<String>> chosen,
            ValueSets.Cache sets)
            throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        Together together = new Together(searcher, analyzers);
        List<List<FixedBitSet>> wanted = new ArrayList<>();
        for (List<Unit> phrase : question.phrases()) {
            wanted.add(together.inAnyForm(phrase));
        }
        List<List<FixedBitSet>> unwanted = new ArrayList<>();
        for (List<Unit> phrase : question.unwanted()) {
            unwanted.add(together.asWritten(phrase));
        }
        for (LeafReaderContext segment : leaves) {
            segments.add(SegmentMatches.of(
                    segment.reader(),
                    question,
                    wanted.stream().map(it -> it.get(segment.ord)).toList(),
                    unwanted.stream().map(it -> it.get(segment.ord)).toList(),
                    chosen,
                    sets.of(segment.reader())));
        }
        this.needed = needed(question.telling().size());
    }

    static Matching of(
            IndexSearcher searcher,
            LanguageAnalyzers analyzers,
            ReadQuestion question,
            Map<Facet, SortedSet<String>> chosen,
            ValueSets.Cache sets)
            throws IOException {
        return new Matching(searcher, analyzers, question, chosen, sets);
    }

    /** The hits of each segment, for whoever asks alone. */
    List<FixedBitSet> hits() {
        return segments.stream().map(SegmentMatches::hits).toList();
    }

    /** Whether there may be others that have some of the words. */
    boolean isSelective() {
        return needed > 1;
    }

    /** All that have any of the words, whatever is chosen of facets. */
    List<FixedBitSet> any() {
        return segments.stream().map(SegmentMatches::any).toList();
    }

    /** Takes some entries for hits that have fewer of the words. */
    void admit(List<ScoreDoc> entries) {
        for (ScoreDoc entry : entries) {
            int segment = segment(entry);
            segments.get(segment).admit(entry.doc - leaves.get(segment).docBase);
        }
    }

    /** Whether an entry is in one of the sets of the segments. */
    boolean among(List<FixedBitSet> sets, ScoreDoc entry) {
        int segment = segment(entry);
        return sets.get(segment).get(entry.doc - leaves.get(segment).docBase);
    }

    /** Takes an entry out of the sets of the segments. */
    void without(List<FixedBitSet> sets, ScoreDoc entry) {
        int segment = segment(entry);
        sets.get(segment).clear(entry.doc - leaves.get(segment).docBase);
    }

    /** How many hits there are. */
    static int count(List<FixedBitSet> hits) {
        return hits.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    /** How many hits have which value of a facet, if nothing of this facet were chosen. */
    Map<Facet, Map<String, Integer>> counts() throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new TreeMap<>();
            for (SegmentMatches segment : segments) {
                segment.count(facet, (value, count) -> values.merge(value, count, Integer::sum));
            }
            counts.put(facet, values);
        }
        return counts;
    }

    private int segment(ScoreDoc entry) {
        return ReaderUtil.subIndex(entry.doc, leaves);
    }

    private int needed(int words) {
        int level = Math.min(words, Math.max(1, words * NEEDED / 100));
        while (need(level) < ENOUGH && level > 1) {
            level--;
        }
        return level;
    }

    private int need(int words) {
        return segments.stream().mapToInt(it -> it.need(words)).sum();
    }
}
