package org.wego.knowledge.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Unit;

/** Words that stand together. */
public final class Phrases {

    private Phrases() {}

    /** The fields that have a form of each of the words, apart from those in pairs of letters. */
    public static Set<String> fields(List<Unit> words) {
        Set<String> fields = new TreeSet<>(words.getFirst().forms().keySet());
        fields.remove(IndexFields.PAIRS);
        words.stream()
                .filter(Unit::telling)
                .forEach(it -> fields.retainAll(it.forms().keySet()));
        return fields;
    }

    /** As they stand. */
    public static PhraseQuery exactly(String field, List<Unit> words) {
        return exactly(field, field, words);
    }

    /** As they stand, in a field that keeps the forms of another one. */
    public static PhraseQuery exactly(String field, String forms, List<Unit> words) {
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
    public static PhraseQuery near(String field, Unit first, Unit second, int slop) {
        List<String> forms = new ArrayList<>(
                List.of(first.in(field).getLast(), second.in(field).getFirst()));
        return new PhraseQuery(slop, field, forms.toArray(String[]::new));
    }
}
