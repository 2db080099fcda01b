package org.wego.programs.cluster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/**
 * How a city stands to a cluster.
 *
 * @param version to be handed in with a change
 * @param leads whether it is one of those that lead
 * @param since the day on which it joined last, or null if it never did
 * @param left the day on which it left, or null
 * @param askedBy who asked for it
 */
@NamedInterface
public record CityInCluster(
        ClusterCityId id,
        int version,
        ClusterId cluster,
        MemberId member,
        ClusterState state,
        boolean leads,
        @Nullable LocalDate since,
        @Nullable LocalDate left,
        String askedBy) {}
