package org.wego.programs.cluster;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;

/** Lists the thematic clusters. */
@Service
@NamedInterface
public class ClusterDirectory {

    private final Clusters clusters;

    ClusterDirectory(Clusters clusters) {
        this.clusters = clusters;
    }

    /** All clusters, in the order of the plan. */
    @ForEverybody
    public List<ClusterSummary> clusters() {
        return clusters.summaries();
    }
}
