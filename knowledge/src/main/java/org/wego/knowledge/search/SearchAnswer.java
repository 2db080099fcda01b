package org.wego.knowledge.search;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What was found.
 *
 * @param question as it was understood: without values that no facet can have, and with what was cut off
 * @param ignored the chosen values that no facet can have
 * @param cut whether the words were too many, so that only the first were looked for
 * @param complete false while the index is still being made, so that entries may be missing
 * @param total how many hits there are
 * @param facets in the order of {@link Facet}, each with the values that hits have or that are chosen
 * @param didYouMean the question without slips, if that would find something
 * @param waysOut what could help, if nothing was found
 */
@NamedInterface
public record SearchAnswer(
        SearchQuestion question,
        Map<Facet, SortedSet<String>> ignored,
        boolean cut,
        boolean complete,
        int total,
        List<SearchHit> hits,
        List<Counts> facets,
        @Nullable String didYouMean,
        List<WayOut> waysOut) {

    /**
     * How many hits have which value of a facet, if no other value of this facet were chosen; the most frequent first,
     * goals and years in their order.
     */
    @NamedInterface
    public record Counts(Facet facet, List<Count> values) {}

    /** How many hits have a value. */
    @NamedInterface
    public record Count(String value, int entries, boolean chosen) {}

    /** A question that finds something. */
    @NamedInterface
    public sealed interface WayOut {

        /** What to ask instead. */
        SearchQuestion instead();

        /** How many hits that has. */
        int entries();

        /** Without what was chosen of a facet. */
        @NamedInterface
        record WithoutFacet(Facet facet, SearchQuestion instead, int entries) implements WayOut {}

        /** All entries of a cluster that has to do with the words. */
        @NamedInterface
        record RelatedCluster(String cluster, SearchQuestion instead, int entries) implements WayOut {}
    }
}
