package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.reading.Unit;

/**
 * How well hits fit. Each word counts where it fits best: in the language it is a word of, else folded or as a fact. Words
 * that stand together in the question and in the text count more, and the exact title comes first.
 */
public final class Ranking {

    /** In hundredths: a word that fits only without its accents and endings. */
    private static final int FOLDED = 80;

    /** In hundredths: a word that fits only without the tones it was asked with. */
    private static final int WITHOUT_TONES = 10;

    /** In hundredths: city, country, cluster, technology. */
    private static final int FACT = 90;

    /** In hundredths: another word of the same meaning. */
    private static final int SYNONYM = 80;

    /** In hundredths: how much it counts that a word fits in other fields as well. */
    private static final int ELSEWHERE = 50;

    /** In hundredths: pairs of words that stand together. */
    private static final int NEAR = 40;

    private static final int EXACT_TITLE = 1_000;

    /**
     * How many words may stand between two that count as together: whoever names two words leaves out those in between.
     */
    private static final int BETWEEN = 12;

    private final KnownTerms terms;
    private final ReadQuestion question;
    private final String titleKey;
    private final Spoken spoken;

    /**
     * Ranks what a searcher finds.
     *
     * @param titleKey the whole question as a title is kept
     */
    public Ranking(IndexSearcher searcher, ReadQuestion question, String titleKey) throws IOException {
        this.terms = new KnownTerms(searcher);
        this.question = question;
        this.titleKey = titleKey;
        this.spoken = Spoken.of(question.units(), terms);
    }

    /** How words are weighed by how often they stand in a text and how long it is. */
    public static Similarity similarity() {
        return new PerFieldSimilarityWrapper() {

            private final Similarity texts = new BM25Similarity(1, 0.75f);
            private final Similarity facts = new BM25Similarity(0.6f, 0.3f);

            @Override
            public Similarity get(String field) {
                return field.equals(IndexFields.FACTS) ? facts : texts;
            }
        };
    }

    /** The field of the language in which the question is asked; empty if it may be any of several. */
    String language() {
        return spoken.clear() ? spoken.field() : "";
    }

    /** Each word on its own where it fits best, so that what cannot be among the first is passed by. */
    public Query words() throws IOException {
        return words(0);
    }

    /** All that counts, for the few that are looked at closely: words in all places, and those that stand together. */
    Query closely() throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(ELSEWHERE / 100f), Occur.SHOULD);
        query.add(boosted(nearness(), NEAR), Occur.SHOULD);
        return query.build();
    }

    /** For each word the places where it may stand, of which the best counts. */
    public List<List<Query>> places() throws IOException {
        List<List<Query>> words = new ArrayList<>();
        for (Unit unit : question.telling()) {
            List<Query> places = places(unit, 0);
            if (!places.isEmpty()) {
                words.add(places);
            }
        }
        Query title = exactTitle();
        if (title != null) {
            words.add(List.of(title));
        }
        return words;
    }

    private Query words(float elsewhere) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Unit unit : question.telling()) {
            Query word = word(unit, elsewhere);
            if (!(word instanceof MatchNoDocsQuery)) {
                query.add(word, Occur.SHOULD);
            }
        }
        Query title = exactTitle();
        if (title != null) {
            query.add(title, Occur.SHOULD);
        }
        return query.build();
    }

    private @Nullable Query exactTitle() throws IOException {
        return titleKey.isEmpty() || !terms.isKnown(IndexFields.TITLE_KEY, titleKey)
                ? null
                : new BoostQuery(new ConstantScoreQuery(term(IndexFields.TITLE_KEY, titleKey)), EXACT_TITLE);
    }

    private Query nearness() throws IOException {
        BooleanQuery.Builder near = new BooleanQuery.Builder();
        List<Unit> words = question.telling();
        for (int i = 0; i + 1 < words.size(); i++) {
            Unit first = words.get(i);
            Unit second = words.get(i + 1);
            List<Query> fields = new ArrayList<>();
            for (String field : Phrases.fields(List.of(first, second))) {
                if (terms.isKnown(field, first.in(field).getLast())
                        && terms.isKnown(field, second.in(field).getFirst())) {
                    float weight = Math.min(weight(field, first), weight(field, second));
                    fields.add(boosted(Phrases.near(field, first, second, BETWEEN), weight));
                }
            }
            if (!fields.isEmpty()) {
                near.add(new DisjunctionMaxQuery(fields, 0), Occur.SHOULD);
            }
        }
        return near.build();
    }

    private Query word(Unit unit, float elsewhere) throws IOException {
        List<Query> places = places(unit, elsewhere);
        return places.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(places, elsewhere);
    }

    private List<Query> places(Unit unit, float elsewhere) throws IOException {
        List<Query> places = new ArrayList<>();
        for (String field : unit.forms().keySet()) {
            if (!field.equals(IndexFields.PAIRS)) {
                add(places, boosted(forms(field, unit), weight(field, unit)));
            }
        }
        add(places, boosted(forms(IndexFields.PAIRS, unit), 100));
        for (String form : unit.telling() ? unit.in(IndexFields.FOLDED) : List.<String>of()) {
            add(places, boosted(term(IndexFields.FACTS, form), FACT));
        }
        for (List<Unit> alternative : unit.alternatives()) {
            add(places, boosted(all(alternative, elsewhere), (float) SYNONYM / alternative.size()));
        }
        return places;
    }

    private Query all(List<Unit> alternative, float elsewhere) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Unit unit : alternative) {
            Query word = word(unit, elsewhere);
            if (word instanceof MatchNoDocsQuery) {
                return word;
            }
            all.add(word, Occur.MUST);
        }
        return all.build();
    }

    private Query forms(String field, Unit unit) throws IOException {
        if (!unit.telling() && field.equals(IndexFields.FOLDED)) {
            return MatchNoDocsQuery.INSTANCE;
        }
        List<Query> terms = new ArrayList<>();
        for (String form : unit.in(field)) {
            add(terms, term(field, form));
        }
        if (terms.size() < 2) {
            return terms.isEmpty() ? MatchNoDocsQuery.INSTANCE : terms.getFirst();
        }
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        terms.forEach(term -> sum.add(term, Occur.SHOULD));
        return sum.build();
    }

    private Query term(String field, String form) throws IOException {
        return terms.isKnown(field, form)
                ? new TermQuery(new Term(field, form), terms.states(field, form))
                : MatchNoDocsQuery.INSTANCE;
    }

    private static void add(List<Query> queries, Query query) {
        if (!(query instanceof MatchNoDocsQuery)) {
            queries.add(query);
        }
    }

    private static Query boosted(Query query, float hundredths) {
        return hundredths == 100 || query instanceof MatchNoDocsQuery
                ? query
                : new BoostQuery(query, hundredths / 100f);
    }

    /**
     * A word is as rare as it is in the language of the question, whichever field has it. In a language with few texts
     * it would seem rarer, and folded it would seem rarer because all other languages lack it. A word that no text of
     * that language has counts at most as a word that is new to it.
     */
    private float weight(String field, Unit unit) throws IOException {
        float here = terms.rarity(field, unit);
        float known = terms.rarity(spoken.field(), unit);
        float most = 100;
        if (field.equals(IndexFields.FOLDED)) {
            most = known > 0 && spoken.isToldByTones() ? WITHOUT_TONES : FOLDED;
        }
        float there = known > 0 ? known : Math.min(here, terms.rarity(spoken.field()));
        return here == 0 || there == 0 ? most : most * there / here;
    }
}
