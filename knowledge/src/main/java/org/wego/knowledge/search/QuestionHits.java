package org.wego.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.ranking.Best;
import org.wego.knowledge.search.ranking.Closely;
import org.wego.knowledge.search.ranking.Ranking;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.segment.BitsQuery;
import org.wego.knowledge.search.segment.ValueSets;

/**
 * The hits of one question in one state of the index. The best are looked for without regard to how many there are, so
 * that Lucene can pass by what cannot be among them; all that fit are counted only if somebody wants to know.
 */
final class QuestionHits {

    /** How many of the first hits are put in order by everything that counts. */
    private static final int LOOKED_AT_CLOSELY = 50;

    /** How many of the best are hits although they lack words. */
    private static final int ADMITTED = 50;

    private static final Sort BY_TITLE =
            new Sort(new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING), SortField.FIELD_DOC);
    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(IndexFields.YEAR, SortField.Type.LONG, true, Long.MIN_VALUE),
            new SortField(IndexFields.TITLE_ORDER, SortField.Type.STRING),
            SortField.FIELD_DOC);

    private static final Sort LAST_CHANGED_FIRST =
            new Sort(new SortField(IndexFields.CHANGED, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final SearchQuestion question;
    private final ReadQuestion read;
    private final ValueSets.Cache sets;
    private final LanguageAnalyzers analyzers;
    private final Ranking ranking;
    private @Nullable List<ScoreDoc> best;
    private @Nullable Matching matching;

    /** @param titleKey the whole question as a title is kept */
    QuestionHits(
            IndexSearcher searcher,
            SearchQuestion question,
            ReadQuestion read,
            String titleKey,
            ValueSets.Cache sets,
            LanguageAnalyzers analyzers)
            throws IOException {
        this.searcher = searcher;
        this.question = question;
        this.read = read;
        this.sets = sets;
        this.analyzers = analyzers;
        this.ranking = new Ranking(searcher, read, titleKey);
    }

    /** How many there are. */
    int total() throws IOException {
        return Matching.count(matching().hits());
    }

    /** How many have which value of a facet, if nothing of this facet were chosen. */
    Map<Facet, Map<String, Integer>> counts() throws IOException {
        return matching().counts();
    }

    /** The part that the question asks for, in its order. */
    List<ScoreDoc> part() throws IOException {
        List<ScoreDoc> first = first(question.offset() + question.limit());
        return first.subList(Math.min(question.offset(), first.size()), first.size());
    }

    private List<ScoreDoc> first(int wanted) throws IOException {
        if (question.sort() != SearchQuestion.Sort.RELEVANCE || read.units().isEmpty()) {
            TopFieldCollectorManager first = new TopFieldCollectorManager(order(), wanted, null, 1);
            return List.of(searcher.search(new BitsQuery(matching().hits()), first).scoreDocs);
        }
        if (!question.chosen().isEmpty() && !matching().isSelective()) {
            // no best entries have to be added
            List<ScoreDoc> found = nearestFirst(matching().hits(), wanted);
            return found.subList(0, Math.min(wanted, found.size()));
        }
        List<ScoreDoc> admitted = admitted();
        if (question.chosen().isEmpty() && wanted <= admitted.size()) {
            return admitted.subList(0, wanted);
        }
        Matching matched = matching();
        List<FixedBitSet> hits = matched.hits();
        List<ScoreDoc> found = new ArrayList<>(
                admitted.stream().filter(it -> matched.among(hits, it)).toList());
        if (found.size() < wanted) {
            admitted.forEach(it -> matched.without(hits, it));
            found.addAll(nearestFirst(hits, wanted));
        }
        return found.subList(0, Math.min(wanted, found.size()));
    }

    private Sort order() {
        return switch (question.sort()) {
            case TITLE -> BY_TITLE;
            case CHANGED -> LAST_CHANGED_FIRST;
            // without words all fit equally well
            case NEWEST, RELEVANCE -> NEWEST_FIRST;
        };
    }

    /** The best of all that have any of the words, whatever is chosen of facets. */
    private List<ScoreDoc> admitted() throws IOException {
        List<ScoreDoc> known = best;
        if (known == null) {
            known = nearestFirst(read.isNarrowed() ? matching().any() : null, ADMITTED);
            known = List.copyOf(known.subList(0, Math.min(ADMITTED, known.size())));
            best = known;
        }
        return known;
    }

    private Matching matching() throws IOException {
        Matching known = matching;
        if (known == null) {
            known = Matching.of(searcher, analyzers, read, question.chosen(), sets);
            matching = known;
            if (known.isSelective()) {
                known.admit(admitted());
            }
        }
        return known;
    }

    /**
     * At least so many, if there are; the first ones in the order of all that counts.
     *
     * @param among the entries that are looked at; null for all
     */
    private List<ScoreDoc> nearestFirst(@Nullable List<FixedBitSet> among, int wanted) throws IOException {
        int looked = Math.max(wanted, LOOKED_AT_CLOSELY);
        List<List<Query>> words = ranking.places();
        ScoreDoc[] found = words.size() > 1 || among != null
                ? new Best(searcher, words).of(looked, among)
                : searcher.search(ranking.words(), new TopScoreDocCollectorManager(looked, null, 1)).scoreDocs;
        return new Closely(searcher, ranking).order(found, LOOKED_AT_CLOSELY);
    }
}
