package org.wego.web.api.cluster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterDetails;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Listing;
import org.wego.web.api.page.Page;
import org.wego.web.api.page.Part;
import org.wego.web.api.page.Rows;
import org.wego.web.api.problem.ApiProblem;

/** Thematic clusters for everybody's scripts. */
@RestController
@RequestMapping("/api/clusters")
@Tag(name = "Clusters")
class ClustersApi {

    private final ClusterDirectory directory;
    private final MemberDirectory members;
    private final ApplicationAddress address;

    ClustersApi(ClusterDirectory directory, MemberDirectory members, ApplicationAddress address) {
        this.directory = directory;
        this.members = members;
        this.address = address;
    }

    @Bean
    static PublicArea clusterCalls() {
        return PublicArea.reading("/api/clusters/**");
    }

    @Operation(
            summary = "List thematic clusters",
            description = "In the order of the plan, each with how many cities take part today.")
    @SecurityRequirements
    @GetMapping
    Page<ClusterAnswer.Listed> list(Part part) {
        Map<ClusterId, Long> sizes = directory.sizes();
        Listing<ClusterSummary, UUID, ClusterAnswer.Listed> clusters = new Listing<>(
                ClusterAnswer.Listed.class,
                cluster -> ClusterAnswer.Listed.of(cluster, sizes, address),
                cluster -> Key.of(cluster.id()),
                key -> key.id(0));
        return part.of(
                clusters, Rows.of(directory.clusters(), cluster -> cluster.id().value()));
    }

    @Operation(
            summary = "One thematic cluster",
            description = "With what it is about, the cities that take part today, and what they do.")
    @SecurityRequirements
    @GetMapping("/{id}")
    ClusterAnswer one(@PathVariable UUID id) {
        ClusterDetails cluster = directory
                .find(new ClusterId(id))
                .orElseThrow(() -> new ApiProblem(HttpStatus.NOT_FOUND, "clusters.api.unknown", id.toString()));
        List<CityInCluster> cities = directory.members(cluster.id());
        Map<MemberId, MemberSummary> summaries =
                members.of(cities.stream().map(CityInCluster::member).toList()).stream()
                        .collect(Collectors.toMap(MemberSummary::id, Function.identity()));
        return ClusterAnswer.of(cluster, cities, summaries, address);
    }
}
