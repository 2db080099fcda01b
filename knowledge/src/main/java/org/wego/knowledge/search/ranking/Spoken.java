package org.wego.knowledge.search.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.StopWords;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.Unit;

/**
 * The language of a question: the one that explains most of its words, and among equals the one that explains more of
 * what the others do not. A language explains its stop words and the words of its texts; a word that no language
 * explains speaks for all that have its letters.
 *
 * @param field of the language, and of several that explain as much the one with most texts; empty if none does
 * @param clear whether no other explains as much: names and numbers are words of all of them
 */
record Spoken(String field, boolean clear) {

    private static final Set<String> OF_NO_LANGUAGE = Set.of(IndexFields.FOLDED, IndexFields.PAIRS);

    static Spoken of(List<Unit> words, KnownTerms terms) throws IOException {
        Map<String, KnownLanguage> languages = languages(words);
        if (languages.size() == 1) {
            return new Spoken(languages.keySet().iterator().next(), true);
        }
        Map<String, Double> explained = new HashMap<>();
        Map<String, Double> alone = new HashMap<>();
        for (Unit word : words) {
            Set<String> explaining = explaining(word, languages, terms);
            for (String field : explaining) {
                explained.merge(field, 1.0, Double::sum);
                alone.merge(field, 1.0 / explaining.size(), Double::sum);
            }
        }
        Set<String> best = most(most(explained.keySet(), explained), alone);
        String spoken = "";
        for (String field : best) {
            if (terms.entries(field) > terms.entries(spoken)) {
                spoken = field;
            }
        }
        return new Spoken(spoken, best.size() == 1);
    }

    /** Whether it is clearly a language in which words without their accents are other words. */
    boolean isToldByTones() {
        return clear && field.equals(KnownLanguage.VI.field());
    }

    /** Those that are written like the words, by their fields. */
    private static Map<String, KnownLanguage> languages(List<Unit> words) {
        Set<String> fields = new TreeSet<>();
        words.forEach(it -> fields.addAll(it.forms().keySet()));
        fields.removeAll(OF_NO_LANGUAGE);
        Map<String, KnownLanguage> languages = new TreeMap<>();
        for (KnownLanguage language : KnownLanguage.values()) {
            if (fields.contains(language.field())) {
                languages.put(language.field(), language);
            }
        }
        return languages;
    }

    private static Set<String> most(Set<String> fields, Map<String, Double> counts) {
        Set<String> best = new TreeSet<>();
        double most = 0;
        for (String field : fields) {
            double count = counts.getOrDefault(field, 0.0);
            if (count > most) {
                best.clear();
                most = count;
            }
            if (count == most) {
                best.add(field);
            }
        }
        return best;
    }

    private static Set<String> explaining(Unit word, Map<String, KnownLanguage> languages, KnownTerms terms)
            throws IOException {
        Set<String> explaining = new TreeSet<>();
        Set<String> spelling = new TreeSet<>();
        for (Map.Entry<String, KnownLanguage> language : languages.entrySet()) {
            String field = language.getKey();
            List<String> forms = word.in(field);
            if (StopWords.contains(language.getValue(), word.text())
                    || (!forms.isEmpty() && terms.isKnown(field, forms.getFirst()))) {
                explaining.add(field);
            } else if (language.getValue().spells(word.text())) {
                spelling.add(field);
            }
        }
        return explaining.isEmpty() ? spelling : explaining;
    }
}
