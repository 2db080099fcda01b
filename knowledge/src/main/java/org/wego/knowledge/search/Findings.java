package org.wego.knowledge.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index has found.
 *
 * @param total how many hits there are
 * @param counts of the hits that there would be if nothing of the facet were chosen
 * @param corrected the words without slips, or null
 */
record Findings(
        int total,
        List<SearchHit> hits,
        Map<Facet, Map<String, Integer>> counts,
        @Nullable String corrected) {}
