package org.wego.city;

import java.util.List;
import java.util.function.Function;

/**
 * What one part of the house knows of a city.
 *
 * @param title in words
 * @param facts in the order in which they are shown, never empty
 * @param cut whether there are more
 */
public record CityChapter(String title, List<CityFact> facts, boolean cut) {

    /** How many facts a chapter has at most. */
    static final int LONGEST = 30;

    /** How many things to read for a chapter, so that it knows whether there are more. */
    static final int TO_READ = LONGEST + 1;

    /** The chapter of what was read. */
    static <T> CityChapter of(String title, List<T> read, Function<T, CityFact> fact) {
        return new CityChapter(title, read.stream().limit(LONGEST).map(fact).toList(), read.size() > LONGEST);
    }
}
