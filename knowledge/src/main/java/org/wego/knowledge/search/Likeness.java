package org.wego.knowledge.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.segment.EntryKey;

/** The entries that have most in common with one: its rarest words, its city and its clusters. */
final class Likeness {

    private static final int MOST_WORDS = 30;
    private static final int SAME_CITY = 3;
    private static final int SAME_CLUSTER = 2;

    private final IndexSearcher searcher;
    private final LanguageAnalyzers analyzers;

    Likeness(IndexSearcher searcher, LanguageAnalyzers analyzers) {
        this.searcher = searcher;
        this.analyzers = analyzers;
    }

    List<SearchHit> similar(EntryId entry, int most) throws IOException {
        StoredFields stored = searcher.storedFields();
        TopDocs known = searcher.search(new TermQuery(EntryKey.term(entry)), 1);
        if (known.scoreDocs.length == 0) {
            return List.of();
        }
        Document document = stored.document(known.scoreDocs[0].doc);
        StoredEntry one = StoredEntry.of(document);
        BooleanQuery.Builder like = new BooleanQuery.Builder();
        like.add(new TermQuery(EntryKey.term(entry)), Occur.MUST_NOT);
        for (EntryText text : one.texts()) {
            KnownLanguage language = KnownLanguage.of(text.language());
            String field = language == null ? IndexFields.FOLDED : language.field();
            like.add(words(field, text), Occur.SHOULD);
        }
        if (one.city() != null) {
            // all words of its name
            BooleanQuery.Builder city = new BooleanQuery.Builder();
            Word.of(analyzers.folded(), one.city().name())
                    .forEach(it -> city.add(new TermQuery(new Term(IndexFields.CITY, it.form())), Occur.MUST));
            like.add(new BoostQuery(new ConstantScoreQuery(city.build()), SAME_CITY), Occur.SHOULD);
        }
        for (String cluster : one.clusters()) {
            like.add(
                    new BoostQuery(
                            new ConstantScoreQuery(
                                    new TermQuery(new Term(IndexFields.ofFacet(Facet.CLUSTER.parameter()), cluster))),
                            SAME_CLUSTER),
                    Occur.SHOULD);
        }
        HitReader reader = new HitReader(new Marks(nothing(), analyzers));
        List<SearchHit> similar = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(like.build(), most).scoreDocs) {
            similar.add(reader.read(similar.size() + 1, StoredEntry.of(stored.document(hit.doc)), HitWords.NONE));
        }
        return similar;
    }

    private Query words(String field, EntryText text) throws IOException {
        MoreLikeThis words = new MoreLikeThis(searcher.getIndexReader());
        words.setAnalyzer(analyzers.byField());
        words.setFieldNames(new String[] {field});
        words.setMinTermFreq(1);
        words.setMinDocFreq(2);
        words.setMaxQueryTerms(MOST_WORDS);
        words.setBoost(true);
        return words.like(
                field,
                new StringReader(text.title()),
                new StringReader(String.join(". ", text.keywords())),
                new StringReader(text.summary()),
                new StringReader(text.body()));
    }

    private static ReadQuestion nothing() {
        SortedSet<Integer> years = new TreeSet<>();
        return new ReadQuestion(List.of(), List.of(), List.of(), List.of(), years);
    }
}
