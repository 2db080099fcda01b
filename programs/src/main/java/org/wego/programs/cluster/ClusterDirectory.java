package org.wego.programs.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForStaff;

/** Shows the thematic clusters. */
@Service
@NamedInterface
public class ClusterDirectory {

    private final Clusters clusters;
    private final ClusterCities cities;

    ClusterDirectory(Clusters clusters, ClusterCities cities) {
        this.clusters = clusters;
        this.cities = cities;
    }

    /** All clusters, in the order of the plan. */
    @ForEverybody
    public List<ClusterSummary> clusters() {
        return clusters.summaries();
    }

    /** How many cities take part in each cluster today; those without any are left out. */
    @ForEverybody
    public Map<ClusterId, Long> sizes() {
        return counts(ClusterState.MEMBER);
    }

    /** How many cities ask to take part in each cluster; those that nobody asks for are left out. */
    @ForStaff
    public Map<ClusterId, Long> asked() {
        return counts(ClusterState.ASKED);
    }

    /** A cluster with all that is said of it. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<ClusterDetails> find(ClusterId id) {
        return clusters.findById(id.value()).map(ThematicCluster::details);
    }

    /** The cities that take part today, those that lead first, then by when they joined; read by one statement. */
    @ForEverybody
    public List<CityInCluster> members(ClusterId id) {
        return all(id).stream().filter(it -> it.state() == ClusterState.MEMBER).toList();
    }

    /** All cities that take part, did so, or asked to. */
    @ForStaff
    public List<CityInCluster> all(ClusterId id) {
        return cities.findByClusterIdOrderByLeadsDescSinceOnAscIdAsc(id.value()).stream()
                .map(ClusterCity::details)
                .toList();
    }

    private Map<ClusterId, Long> counts(ClusterState state) {
        return cities.counts(state).stream()
                .collect(Collectors.toMap(it -> new ClusterId(it.cluster()), ClusterCities.Count::cities));
    }
}
