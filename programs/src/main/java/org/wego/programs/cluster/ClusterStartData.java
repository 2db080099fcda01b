package org.wego.programs.cluster;

import org.springframework.stereotype.Component;
import org.wego.membership.start.FirstRecords;
import org.wego.membership.start.StartRow;

/** Loads the thematic clusters from {@code start/cluster/}. */
@Component
class ClusterStartData extends FirstRecords {

    private final Clusters clusters;

    ClusterStartData(Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public String subject() {
        return "clusters";
    }

    @Override
    protected boolean isNothingOnRecord() {
        return clusters.count() == 0;
    }

    @Override
    protected void add() {
        StartRow.read("start/cluster/clusters.tsv")
                .forEach(row ->
                        clusters.save(ThematicCluster.open(row.number("place"), row.text("name"), row.text("source"))));
    }
}
