package org.wego.web.api.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.cluster.CityInCluster;
import org.wego.programs.cluster.ClusterDetails;
import org.wego.programs.cluster.ClusterId;
import org.wego.programs.cluster.ClusterSummary;
import org.wego.web.api.page.ListedAs;

/** A thematic cluster, as the calls answer it. */
@Schema(name = "Cluster")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClusterAnswer(
        UUID id,
        String name,
        @Nullable String about,
        List<City> cities,
        List<Deed> activities,
        String source,
        int version,
        String url) {

    /**
     * A city that takes part today.
     *
     * @param leads whether it is one of those that lead
     */
    @Schema(name = "ClusterCity")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record City(
            UUID member,
            String name,
            @Nullable String country,
            boolean leads,
            @Nullable LocalDate since) {}

    /** Something that a cluster does or did. */
    @Schema(name = "ClusterActivity")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Deed(@Schema(example = "2017-06") @Nullable String on, String title) {}

    /**
     * A cluster in a list.
     *
     * @param cities how many take part today
     */
    @ListedAs("clusters")
    @Schema(name = "ListedCluster")
    record Listed(UUID id, String name, long cities, String url) {

        static Listed of(ClusterSummary cluster, Map<ClusterId, Long> sizes, ApplicationAddress address) {
            return new Listed(
                    cluster.id().value(),
                    cluster.name(),
                    sizes.getOrDefault(cluster.id(), 0L),
                    page(cluster.id(), address));
        }
    }

    /** Cities whose record is gone are left out. */
    static ClusterAnswer of(
            ClusterDetails cluster,
            List<CityInCluster> cities,
            Map<MemberId, MemberSummary> members,
            ApplicationAddress address) {
        return new ClusterAnswer(
                cluster.id().value(),
                cluster.name(),
                cluster.said().about().isEmpty() ? null : cluster.said().about(),
                cities.stream()
                        .flatMap(it ->
                                Stream.ofNullable(members.get(it.member())).map(member -> city(it, member)))
                        .toList(),
                cluster.said().activities().stream()
                        .map(it -> new Deed(it.on() == null ? null : it.on().toString(), it.title()))
                        .toList(),
                cluster.source(),
                cluster.version(),
                page(cluster.id(), address));
    }

    private static City city(CityInCluster city, MemberSummary member) {
        return new City(
                member.id().value(),
                member.name(),
                member.country() == null ? null : member.country().getAlpha2(),
                city.leads(),
                city.since());
    }

    private static String page(ClusterId id, ApplicationAddress address) {
        return address.of("/clusters/" + id);
    }
}
