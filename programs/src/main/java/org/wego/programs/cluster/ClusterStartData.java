package org.wego.programs.cluster;

import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.start.StartRow;

/** Loads the thematic clusters from {@code start/cluster/}. */
@Component
@NamedInterface
public class ClusterStartData {

    private final Clusters clusters;

    ClusterStartData(Clusters clusters) {
        this.clusters = clusters;
    }

    /** Does nothing if there are clusters already. */
    @Transactional
    public void load() {
        if (clusters.count() == 0) {
            StartRow.read("start/cluster/clusters.tsv")
                    .forEach(row -> clusters.save(
                            ThematicCluster.open(row.number("place"), row.text("name"), row.text("source"))));
        }
    }
}
