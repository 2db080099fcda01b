package org.wego.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good a ranking is, as trec_eval counts it: gains as they are judged, discounted by the logarithm of the place. */
final class RankingQuality {

    private RankingQuality() {}

    /**
     * nDCG.
     *
     * @param ranking the best first
     * @param judged the gain of what is relevant
     * @param depth how far one looks
     */
    static double ndcg(List<String> ranking, Map<String, Integer> judged, int depth) {
        List<Integer> gains = ranking.stream()
                .limit(depth)
                .map(it -> judged.getOrDefault(it, 0))
                .toList();
        List<Integer> ideal = judged.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(depth)
                .toList();
        double best = discounted(ideal);
        return best == 0 ? 0 : discounted(gains) / best;
    }

    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int place = 0; place < gains.size(); place++) {
            sum += gains.get(place) * Math.log(2) / Math.log(place + 2);
        }
        return sum;
    }
}
