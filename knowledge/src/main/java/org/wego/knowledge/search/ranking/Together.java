package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Unit;

/** Finds the entries in which words stand together. */
public final class Together {

    private final IndexSearcher searcher;
    private final LanguageAnalyzers analyzers;

    /** Looks in what a searcher knows. */
    public Together(IndexSearcher searcher, LanguageAnalyzers analyzers) {
        this.searcher = searcher;
        this.analyzers = analyzers;
    }

    /** Those that have the words as they were written, of each segment. */
    public List<FixedBitSet> asWritten(List<Unit> words) throws IOException {
        List<FixedBitSet> found = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            found.add(new FixedBitSet(segment.reader().maxDoc()));
        }
        add(found, Phrases.asWritten(words, analyzers));
        add(found, Phrases.exactly(IndexFields.FACTS, IndexFields.FOLDED, words));
        return found;
    }

    /**
     * Those that have the words as they were written, and if there are none, in any of their forms. Where particles stand
     * at words without a space, other forms will do in any case.
     */
    public List<FixedBitSet> inAnyForm(List<Unit> words) throws IOException {
        List<FixedBitSet> found = asWritten(words);
        Set<String> fields = new TreeSet<>(Phrases.fields(words));
        fields.remove(IndexFields.FOLDED);
        if (found.stream().anyMatch(it -> it.nextSetBit(0) < it.length())) {
            fields.retainAll(withParticles());
        }
        for (String field : fields) {
            add(found, Phrases.exactly(field, words));
        }
        return found;
    }

    private void add(List<FixedBitSet> found, Query phrase) throws IOException {
        Query query = searcher.rewrite(new ConstantScoreQuery(phrase));
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                found.get(segment.ord).or(scorer.iterator());
            }
        }
    }

    private static Set<String> withParticles() {
        Set<String> fields = new TreeSet<>();
        for (KnownLanguage language : KnownLanguage.values()) {
            if (language.inPairs()) {
                fields.add(language.field());
            }
        }
        return fields;
    }
}
