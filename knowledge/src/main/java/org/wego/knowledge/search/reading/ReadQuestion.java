package org.wego.knowledge.search.reading;

import java.util.List;
import java.util.SortedSet;

/**
 * A question as it was understood.
 *
 * @param units its words in their order, without those that are not wanted
 * @param phrases words that have to stand together
 * @param unwanted what must not be there: words, or words that stand together
 * @param cities names of which one has to be the city's
 * @param years of which one has to be the entry's
 */
public record ReadQuestion(
        List<Unit> units,
        List<List<Unit>> phrases,
        List<List<Unit>> unwanted,
        List<List<Unit>> cities,
        SortedSet<Integer> years) {

    /** The words that tell what is asked for. */
    public List<Unit> telling() {
        return units.stream().filter(Unit::telling).toList();
    }

    /** Whether not everything that has the words will do. */
    public boolean isNarrowed() {
        return !phrases.isEmpty() || !unwanted.isEmpty() || !cities.isEmpty() || !years.isEmpty();
    }

    /** Whether nothing is asked, so that all is answered. */
    public boolean isOpen() {
        return units.isEmpty() && cities.isEmpty() && years.isEmpty();
    }
}
