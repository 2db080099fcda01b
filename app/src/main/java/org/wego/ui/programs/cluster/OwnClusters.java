package org.wego.ui.programs.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterJoining;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.programs.cluster.ClusterState;
import org.wego.security.OwnMembers;

/** What the city that the account acts for can do in a cluster. */
@Component
class OwnClusters {

    private final ClusterJoining joining;
    private final OwnMembers own;

    OwnClusters(ClusterJoining joining, OwnMembers own) {
        this.joining = joining;
        this.own = own;
    }

    /** How it stands to the cluster; empty if it never asked, or the account acts for none. */
    Optional<ClusterState> standing(ClusterId cluster) {
        return own.chosen().flatMap(it -> of(it, cluster)).map(CityInCluster::state);
    }

    /** What it can do now, by the key of the words. */
    Map<String, Supplier<ClusterOutcome>> deeds(ClusterId cluster) {
        Map<String, Supplier<ClusterOutcome>> deeds = new LinkedHashMap<>();
        own.chosen()
                .ifPresent(city -> of(city, cluster)
                        .ifPresentOrElse(
                                it -> offer(city, it, deeds),
                                () -> deeds.put("clusters.ask", () -> joining.ask(city, cluster))));
        return deeds;
    }

    private void offer(MemberId city, CityInCluster standing, Map<String, Supplier<ClusterOutcome>> deeds) {
        switch (standing.state()) {
            case ASKED ->
                deeds.put("clusters.takeBack", () -> joining.takeBack(city, standing.id(), standing.version()));
            case MEMBER ->
                deeds.put("clusters.leave.own", () -> joining.leave(city, standing.id(), standing.version()));
            case LEFT, DECLINED ->
                deeds.put("clusters.ask", () -> joining.askAgain(city, standing.id(), standing.version()));
        }
    }

    private Optional<CityInCluster> of(MemberId city, ClusterId cluster) {
        return joining.of(city).stream()
                .filter(it -> it.cluster().equals(cluster))
                .findFirst();
    }
}
