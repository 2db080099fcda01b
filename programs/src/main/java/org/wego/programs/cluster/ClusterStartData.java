package org.wego.programs.cluster;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.start.StartData;
import org.wego.membership.start.StartRow;

/** Loads the thematic clusters from {@code start/cluster/}. */
@Component
class ClusterStartData implements StartData {

    private final Clusters clusters;

    ClusterStartData(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public String subject() {
        return "clusters";
    }

    /** Does nothing if there are clusters already. */
    @Override
    @Transactional
    public void load() {
        if (clusters.count() == 0) {
            StartRow.read("start/cluster/clusters.tsv")
                    .forEach(row -> clusters.save(
                            ThematicCluster.open(row.number("place"), row.text("name"), row.text("source"))));
        }
    }
}
