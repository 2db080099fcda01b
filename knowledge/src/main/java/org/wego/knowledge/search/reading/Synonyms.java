package org.wego.knowledge.search.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;

/** Groups of words and names that mean the same. */
public final class Synonyms {

    /** None. */
    public static final Synonyms NONE = new Synonyms(Map.of());

    /** By the first of their words. */
    private final Map<String, List<Meaning>> meanings;

    /**
     * One of a group.
     *
     * @param text as staff wrote it
     * @param words folded
     * @param others of the same group
     */
    record Meaning(String text, List<String> words, List<String> others) {

        /** An abbreviation counts only in capitals if it reads like a word that stands in every sentence. */
        boolean isAbbreviation() {
            return words.size() == 1 && text.equals(text.toUpperCase(Locale.ROOT));
        }
    }

    private Synonyms(Map<String, List<Meaning>> meanings) {
        this.meanings = meanings;
    }

    /**
     * Reads groups.
     *
     * @param groups each with words or phrases of one meaning
     */
    public static Synonyms of(List<List<String>> groups, LanguageAnalyzers analyzers) {
        Map<String, List<Meaning>> meanings = new HashMap<>();
        for (List<String> group : groups) {
            for (String text : group) {
                List<String> words = Word.of(analyzers.folded(), text).stream()
                        .map(Word::form)
                        .toList();
                List<String> others =
                        group.stream().filter(it -> !it.equals(text)).toList();
                if (!words.isEmpty() && !others.isEmpty()) {
                    meanings.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                            .add(new Meaning(text, words, others));
                }
            }
        }
        return new Synonyms(meanings);
    }

    /** Those that begin with a word, folded. */
    List<Meaning> beginningWith(String word) {
        return meanings.getOrDefault(word, List.of());
    }
}
