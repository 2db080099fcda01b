package org.wego.programs.cluster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clusters extends Repository<ThematicCluster, UUID> {

    ThematicCluster save(ThematicCluster cluster);

    void flush();

    long count();

    Optional<ThematicCluster> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ThematicCluster c where c.id = :id")
    Optional<ThematicCluster> toEdit(UUID id);

    @Query("""
            select new org.wego.programs.cluster.ClusterSummary(c.id, c.name, c.source)
            from ThematicCluster c order by c.place
            """)
    List<ClusterSummary> summaries();
}
