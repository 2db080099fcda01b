package org.wego.knowledge.search.ranking;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.reading.ReadQuestion;
import org.wego.knowledge.search.reading.Unit;

/** Finds slips: words that no entry has, where another word is one or two letters away. */
public final class Corrections {

    /** Shorter words are near to everything. */
    private static final int SHORTEST = 4;

    /** With two letters changed, a word this short is a different word. */
    private static final int SHORT = 5;

    private static final int MOST_SLIPS = 4;

    private final IndexReader reader;

    /** Looks for what a searcher knows. */
    public Corrections(IndexSearcher searcher) {
        this.reader = searcher.getIndexReader();
    }

    /** What was probably meant; null if every word is known or nothing is near. */
    public @Nullable String of(String typed, ReadQuestion question) throws IOException {
        StringBuilder corrected = new StringBuilder(typed);
        int slips = 0;
        for (int i = question.units().size() - 1; i >= 0 && slips < MOST_SLIPS; i--) {
            Unit unit = question.units().get(i);
            if (isUnknown(unit)) {
                slips++;
                String nearest = nearest(unit.in(IndexFields.FOLDED).getFirst());
                if (nearest != null) {
                    corrected.replace(unit.start(), unit.end(), nearest);
                }
            }
        }
        String meant = corrected.toString();
        return meant.equals(typed) ? null : meant;
    }

    private boolean isUnknown(Unit unit) throws IOException {
        if (unit.text().length() < SHORTEST
                || !unit.alternatives().isEmpty()
                || !unit.in(IndexFields.PAIRS).isEmpty()
                || unit.text().chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (String field : unit.forms().keySet()) {
            for (String form : unit.in(field)) {
                if (reader.docFreq(new Term(field, form)) > 0) {
                    return false;
                }
            }
        }
        return reader.docFreq(
                        new Term(IndexFields.FACTS, unit.in(IndexFields.FOLDED).getFirst()))
                == 0;
    }

    private @Nullable String nearest(String word) throws IOException {
        for (String field : new String[] {IndexFields.FOLDED, IndexFields.FACTS}) {
            DirectSpellChecker checker = new DirectSpellChecker();
            checker.setMinQueryLength(SHORTEST);
            checker.setMaxEdits(word.length() <= SHORT ? 1 : 2);
            SuggestWord[] near =
                    checker.suggestSimilar(new Term(field, word), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            if (near.length > 0) {
                return near[0].string;
            }
        }
        return null;
    }
}
