package org.wego.web.site.cluster;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.IdInAddress;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterDetails;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.cluster.ClusterId;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;
import org.wego.web.site.SitePictures;

/** The clusters, and each of them: what it is about, its cities, what it does and what its cities have learnt. */
@Controller
@PublicPage
class ClusterPage {

    private static final int ENTRIES = 20;

    private final ClusterDirectory directory;
    private final MemberDirectory members;
    private final EntryCatalog catalog;
    private final SitePictures pictures;

    ClusterPage(ClusterDirectory directory, MemberDirectory members, EntryCatalog catalog, SitePictures pictures) {
        this.directory = directory;
        this.members = members;
        this.catalog = catalog;
        this.pictures = pictures;
    }

    @Bean
    static PublicArea clusterArea() {
        return PublicArea.reading("/clusters/**");
    }

    @GetMapping("/clusters")
    String clusters(Model model) {
        model.addAttribute("clusters", directory.clusters());
        model.addAttribute("sizes", directory.sizes());
        return "site/cluster/list";
    }

    @GetMapping("/clusters/{id}")
    String cluster(@PathVariable String id, Model model) {
        ClusterDetails cluster = IdInAddress.of(id, ClusterId::new)
                .flatMap(directory::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<CityInCluster> cities = directory.members(cluster.id());
        Map<MemberId, MemberSummary> summaries =
                members.of(cities.stream().map(CityInCluster::member).toList()).stream()
                        .collect(Collectors.toMap(MemberSummary::id, Function.identity()));
        model.addAttribute("cluster", cluster);
        model.addAttribute(
                "cities",
                cities.stream()
                        .flatMap(it ->
                                Stream.ofNullable(summaries.get(it.member())).map(member -> new ShownCity(member, it)))
                        .toList());
        model.addAttribute("entries", catalog.inCluster(cluster.id(), ENTRIES));
        model.addAttribute("map", pictures.members(List.copyOf(summaries.values())));
        return "site/cluster/cluster";
    }
}
