package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Orders the first hits by everything that counts. An entry without a text in the language of the question comes after
 * one that fits as well and has one: names and numbers are the same in all languages.
 */
public final class Closely {

    /** In hundredths: how much the score counts of an entry that has no text in the language of the question. */
    private static final int IN_OTHER_LANGUAGES = 60;

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparingDouble((ScoreDoc it) -> -it.score).thenComparingInt(it -> it.doc);

    private final IndexSearcher searcher;
    private final Ranking ranking;

    public Closely(IndexSearcher searcher, Ranking ranking) {
        this.searcher = searcher;
        this.ranking = ranking;
    }

    /** Hits of which the first so many are put in order; the others follow as they are. */
    public List<ScoreDoc> order(ScoreDoc[] found, int most) throws IOException {
        int close = Math.min(found.length, most);
        if (close < 2) {
            return List.of(found);
        }
        TopDocs first =
                new TopDocs(new TotalHits(found.length, TotalHits.Relation.EQUAL_TO), Arrays.copyOf(found, close));
        List<ScoreDoc> ordered =
                new ArrayList<>(List.of(new ByAnother(ranking.closely()).rescore(searcher, first, close).scoreDocs));
        String language = ranking.language();
        if (!language.isEmpty()) {
            for (ScoreDoc hit : ordered) {
                hit.score *= isWrittenIn(language, hit.doc) ? 1 : IN_OTHER_LANGUAGES / 100f;
            }
            ordered.sort(BEST_FIRST);
        }
        ordered.addAll(Arrays.asList(found).subList(close, found.length));
        return ordered;
    }

    private boolean isWrittenIn(String language, int entry) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(entry, segments));
        NumericDocValues lengths = segment.reader().getNormValues(language);
        return lengths != null && lengths.advanceExact(entry - segment.docBase);
    }

    /** Orders by another query alone. */
    private static final class ByAnother extends QueryRescorer {

        ByAnother(Query query) {
            super(query);
        }

        @Override
        protected float combine(float before, boolean fits, float score) {
            return fits ? score : before;
        }
    }
}
