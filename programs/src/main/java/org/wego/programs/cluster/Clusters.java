package org.wego.programs.cluster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clusters extends Repository<ThematicCluster, UUID> {

    ThematicCluster save(ThematicCluster cluster);

    long count();

    @Query("""
            select new org.wego.programs.cluster.ClusterSummary(c.id, c.name, c.source)
            from ThematicCluster c order by c.place
            """)
    List<ClusterSummary> summaries();
}
