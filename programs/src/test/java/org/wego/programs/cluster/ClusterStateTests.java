package org.wego.programs.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wego.programs.cluster.ClusterState.Deed;

/** The whole table of how a city stands to a cluster. */
class ClusterStateTests {

    /** By state; what is not written cannot be done. */
    private static final Map<ClusterState, String> TABLE = new EnumMap<>(Map.of(
            ClusterState.ASKED, "TAKE_BACK→LEFT CONFIRM→MEMBER DECLINE→DECLINED",
            ClusterState.MEMBER, "LEAVE→LEFT",
            ClusterState.LEFT, "ASK→ASKED",
            ClusterState.DECLINED, "ASK→ASKED"));

    @Test
    void goesOnAsWrittenAndNotOtherwise() {
        for (ClusterState state : ClusterState.values()) {
            StringBuilder written = new StringBuilder();
            for (Deed deed : Deed.values()) {
                state.after(deed)
                        .ifPresent(it ->
                                written.append(' ').append(deed).append('→').append(it));
            }
            assertThat(written.toString().strip()).as(state.name()).isEqualTo(TABLE.get(state));
        }
    }
}
