package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Unit;

/** What an index knows of the words of one question. */
final class KnownTerms {

    private static final Set<String> OF_NO_LANGUAGE = Set.of(IndexFields.FOLDED, IndexFields.PAIRS);

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

    /**
     * The language of a question.
     *
     * @param field the one that knows most of the words, and of several the one with most texts; empty if none does
     * @param clear whether no other knows as many
     */
    record Spoken(String field, boolean clear) {}

    Spoken spoken(Iterable<Unit> words) throws IOException {
        Map<String, Integer> knowing = new TreeMap<>();
        for (Unit word : words) {
            for (String field : word.forms().keySet()) {
                if (!OF_NO_LANGUAGE.contains(field)
                        && isKnown(field, word.in(field).getFirst())) {
                    knowing.merge(field, 1, Integer::sum);
                }
            }
        }
        String spoken = "";
        int most = 0;
        for (Map.Entry<String, Integer> field : knowing.entrySet()) {
            int order = Integer.compare(field.getValue(), most);
            if (order > 0 || (order == 0 && entries(field.getKey()) > entries(spoken))) {
                spoken = field.getKey();
                most = field.getValue();
            }
        }
        int best = most;
        long asMany = knowing.values().stream().filter(it -> it == best).count();
        return new Spoken(spoken, asMany == 1);
    }

    /** How much it tells that a text has a word, as BM25 has it; 0 if the field does not know it as one form. */
    float rarity(String field, Unit word) throws IOException {
        if (word.in(field).size() != 1 || !isKnown(field, word.in(field).getFirst())) {
            return 0;
        }
        long having = states(field, word.in(field).getFirst()).docFreq();
        return (float) Math.log(1 + (entries(field) - having + 0.5) / (having + 0.5));
    }

    private long entries(String field) throws IOException {
        Long count = entries.get(field);
        if (count == null) {
            CollectionStatistics all = searcher.collectionStatistics(field);
            count = all == null ? 0 : all.docCount();
            entries.put(field, count);
        }
        return count;
    }
}
