package org.wego.programs.cluster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClusterCities extends Repository<ClusterCity, UUID> {

    /** How many cities take part in a cluster. */
    record Count(UUID cluster, long cities) {}

    ClusterCity save(ClusterCity city);

    void flush();

    Optional<ClusterCity> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClusterCity c where c.id = :id")
    Optional<ClusterCity> toEdit(UUID id);

    List<ClusterCity> findByClusterIdOrderByLeadsDescSinceOnAscIdAsc(UUID cluster);

    List<ClusterCity> findByMemberId(UUID member);

    @Query("""
            select new org.wego.programs.cluster.ClusterCities$Count(c.clusterId, count(c))
            from ClusterCity c where c.state = :state group by c.clusterId
            """)
    List<Count> counts(ClusterState state);
}
