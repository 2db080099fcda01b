package org.wego.knowledge.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What somebody wants to find. Nothing in it can be wrong: what makes no sense is left out, and the answer says so.
 *
 * @param text words in any language; {@code "…"} is a phrase, {@code -word} is left out, {@code city:} and {@code year:}
 *     narrow down; without a word all entries are listed
 * @param chosen the chosen values of facets
 * @param offset how many of the first are skipped, at most {@value #FARTHEST}
 * @param limit how many are answered, at most {@value #LARGEST}
 */
@NamedInterface
public record SearchQuestion(String text, Map<Facet, SortedSet<String>> chosen, Sort sort, int offset, int limit) {

    /** How far one can read on; beyond that the question should be narrowed down. */
    public static final int FARTHEST = 1_000;

    /** The most hits of a page. */
    public static final int LARGEST = 100;

    /** How many hits a page has if nobody says. */
    public static final int USUAL = 20;

    /** The order of the hits. */
    @NamedInterface
    public enum Sort {
        /** The best first, and without words the newest. */
        RELEVANCE,
        /** By the year of what they are about. */
        NEWEST,
        /** What was published or changed last. */
        CHANGED,
        TITLE;

        /** The order of that name in whatever case; the usual one if there is none. */
        public static Sort named(@Nullable String name) {
            for (Sort sort : values()) {
                if (sort.name().equalsIgnoreCase(name)) {
                    return sort;
                }
            }
            return RELEVANCE;
        }
    }

    public SearchQuestion {
        Map<Facet, SortedSet<String>> kept = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            SortedSet<String> clean = new TreeSet<>();
            values.forEach(it -> clean.add(CleanText.line(it)));
            clean.remove("");
            if (!clean.isEmpty()) {
                kept.put(facet, clean);
            }
        });
        text = CleanText.line(text);
        chosen = kept;
        offset = Math.clamp(offset, 0, FARTHEST);
        limit = Math.clamp(limit, 1, LARGEST);
    }

    /** The first page for some words. */
    public static SearchQuestion of(String text) {
        return new SearchQuestion(text, Map.of(), Sort.RELEVANCE, 0, USUAL);
    }

    /**
     * Reads {@code q}, {@code sort} and the facets by their names from the parameters of an address; it ignores all
     * others.
     */
    public static SearchQuestion read(Map<String, ? extends Collection<String>> parameters) {
        Map<Facet, SortedSet<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            chosen.put(facet, new TreeSet<>(all(parameters, facet.parameter())));
        }
        return new SearchQuestion(first(parameters, "q"), chosen, Sort.named(first(parameters, "sort")), 0, USUAL);
    }

    /** The parameters that {@link #read} reads, without those that say nothing. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put("q", List.of(text));
        }
        chosen.forEach((facet, values) -> parameters.put(facet.parameter(), List.copyOf(values)));
        if (sort != Sort.RELEVANCE) {
            parameters.put("sort", List.of(sort.name().toLowerCase(Locale.ROOT)));
        }
        return parameters;
    }

    /** Other words, from the first hit on. */
    public SearchQuestion asking(String words) {
        return new SearchQuestion(words, chosen, sort, 0, limit);
    }

    /** With a value chosen that was not, or the other way round, from the first hit on. */
    public SearchQuestion toggled(Facet facet, String value) {
        TreeSet<String> values = new TreeSet<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return choosing(facet, values);
    }

    /** With these values of a facet instead of those that were chosen, from the first hit on. */
    public SearchQuestion choosing(Facet facet, Collection<String> values) {
        Map<Facet, SortedSet<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.put(facet, new TreeSet<>(values));
        return new SearchQuestion(text, others, sort, 0, limit);
    }

    /** In another order, from the first hit on. */
    public SearchQuestion sortedBy(Sort order) {
        return new SearchQuestion(text, chosen, order, 0, limit);
    }

    /** Another part of the hits. */
    public SearchQuestion part(int from, int most) {
        return new SearchQuestion(text, chosen, sort, from, most);
    }

    /** The chosen values of a facet, none if it does not matter. */
    public SortedSet<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, new TreeSet<>());
    }

    private static Collection<String> all(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> values = parameters.get(name);
        return values == null ? List.of() : values;
    }

    private static String first(Map<String, ? extends Collection<String>> parameters, String name) {
        return all(parameters, name).stream().findFirst().orElse("");
    }
}
