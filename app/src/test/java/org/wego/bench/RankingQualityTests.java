package org.wego.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingQualityTests {

    @Test
    void isOneForTheBestOrderAndLessForAnyOther() {
        Map<String, Integer> judged = Map.of("a", 3, "b", 1);

        assertThat(RankingQuality.ndcg(List.of("a", "b", "x"), judged, 10)).isEqualTo(1, within(1e-9));
        assertThat(RankingQuality.ndcg(List.of("b", "a"), judged, 10))
                .isEqualTo((1 + 3 / 1.58496250) / (3 + 1 / 1.58496250), within(1e-6));
        assertThat(RankingQuality.ndcg(List.of("x", "y"), judged, 10)).isZero();
        assertThat(RankingQuality.ndcg(List.of("x", "y", "a"), judged, 2)).isZero();
    }
}
