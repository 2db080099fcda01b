package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.wego.knowledge.search.reading.Unit;

/** What an index knows of the words of one question. */
final class KnownTerms {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();
    private final Map<String, Long> entries = new HashMap<>();

    KnownTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    boolean isKnown(String field, String form) throws IOException {
        return states(field, form).docFreq() > 0;
    }

    TermStates states(String field, String form) throws IOException {
        Term term = new Term(field, form);
        TermStates states = known.get(term);
        if (states == null) {
            states = TermStates.build(searcher, term, true);
            known.put(term, states);
        }
        return states;
    }

    /** How much it tells that a text has a word, as BM25 has it; 0 if the field does not know it as one form. */
    float rarity(String field, Unit word) throws IOException {
        if (word.in(field).size() != 1 || !isKnown(field, word.in(field).getFirst())) {
            return 0;
        }
        return rarity(entries(field), states(field, word.in(field).getFirst()).docFreq());
    }

    /** How much it would tell that a text has a word that no text has; 0 for a field without texts. */
    float rarity(String field) throws IOException {
        return entries(field) == 0 ? 0 : rarity(entries(field), 0);
    }

    /** How many have texts in a field. */
    long entries(String field) throws IOException {
        Long count = entries.get(field);
        if (count == null) {
            CollectionStatistics all = searcher.collectionStatistics(field);
            count = all == null ? 0 : all.docCount();
            entries.put(field, count);
        }
        return count;
    }

    private static float rarity(long entries, long having) {
        return (float) Math.log(1 + (entries - having + 0.5) / (having + 0.5));
    }
}
