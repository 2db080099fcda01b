package org.wego.knowledge.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Unit;

/** Words that stand together. */
final class Phrases {

    private Phrases() {}

    /** The fields that have a form of each of the words, apart from those in pairs of letters. */
    static Set<String> fields(List<Unit> words) {
        // what stands in every sentence has no form in the fields that leave it out
        Unit first = words.stream().filter(Unit::telling).findFirst().orElse(words.getFirst());
        Set<String> fields = new TreeSet<>(first.forms().keySet());
        fields.remove(IndexFields.PAIRS);
        words.stream()
                .filter(Unit::telling)
                .forEach(it -> fields.retainAll(it.forms().keySet()));
        return fields;
    }

    /** Folded, as they stand; a word that is everywhere is looked for together with its rarer neighbour. */
    static Query asWritten(List<Unit> words, LanguageAnalyzers analyzers) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> forms = new ArrayList<>();
        words.forEach(it -> forms.addAll(it.in(IndexFields.FOLDED)));
        int pairs = 0;
        for (int i = 0; i + 1 < forms.size(); i++) {
            String neighbours = analyzers.neighbours(forms.get(i), forms.get(i + 1));
            if (neighbours != null) {
                all.add(new TermQuery(new Term(IndexFields.NEIGHBOURS, neighbours)), Occur.FILTER);
                pairs++;
            }
        }
        if (pairs == 0 || forms.size() > 2) {
            all.add(exactly(IndexFields.FOLDED, words), Occur.FILTER);
        }
        return all.build();
    }

    /** As they stand. */
    static PhraseQuery exactly(String field, List<Unit> words) {
        return exactly(field, field, words);
    }

    /** As they stand, in a field that keeps the forms of another one. */
    static PhraseQuery exactly(String field, String forms, List<Unit> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int position = 0;
        for (Unit word : words) {
            for (String form : word.in(forms)) {
                phrase.add(new Term(field, form), position);
                position++;
            }
            if (word.in(forms).isEmpty()) {
                position++;
            }
        }
        return phrase.build();
    }

    /** Two words near each other, in this order. */
    static PhraseQuery near(String field, Unit first, Unit second, int slop) {
        List<String> forms = new ArrayList<>(
                List.of(first.in(field).getLast(), second.in(field).getFirst()));
        return new PhraseQuery(slop, field, forms.toArray(String[]::new));
    }
}
