package org.wego.programs.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.ClusterOutcome.Problem;

/** Asks for a member city to take part in clusters, for whoever acts for it; that of others is unknown here. */
@Service
@NamedInterface
public class ClusterJoining {

    private static final Constraint ONCE = Constraint.named("cluster_city_once");

    private final Clusters clusters;
    private final ClusterCities cities;
    private final CityEdits edits;
    private final Actor actor;
    private final Clock clock;

    ClusterJoining(Clusters clusters, ClusterCities cities, CityEdits edits, Actor actor, Clock clock) {
        this.clusters = clusters;
        this.cities = cities;
        this.edits = edits;
        this.actor = actor;
        this.clock = clock;
    }

    /** How a city stands to the clusters in which it takes part, did so, or asked to. */
    @ForStaffOrOwn("#city")
    public List<CityInCluster> of(MemberId city) {
        return cities.findByMemberId(city.value()).stream()
                .map(ClusterCity::details)
                .toList();
    }

    /** Asks to take part; of two at once the second is told. */
    @ForStaffOrOwn("#city")
    public ClusterOutcome ask(MemberId city, ClusterId cluster) {
        return edits.make(() -> {
            if (clusters.findById(cluster.value()).isEmpty()) {
                throw ClusterRefused.unknown();
            }
            ClusterCity asking = ClusterCity.ask(cluster, city, actor.name());
            try {
                edits.write(asking, RecordState.NONE);
            } catch (DataIntegrityViolationException broken) {
                ONCE.requireBrokenBy(broken);
                throw ClusterRefused.because(Problem.ONCE);
            }
            return asking;
        });
    }

    /** Asks once more, after the city left or was declined. */
    @ForStaffOrOwn("#city")
    public ClusterOutcome askAgain(MemberId city, ClusterCityId id, int read) {
        return own(city, id)
                .map(_ -> edits.change(id, read, it -> it.askAgain(actor.name())))
                .orElseGet(ClusterOutcome.Unknown::new);
    }

    /** No longer asks. */
    @ForStaffOrOwn("#city")
    public ClusterOutcome takeBack(MemberId city, ClusterCityId id, int read) {
        return own(city, id)
                .map(_ -> edits.change(id, read, ClusterCity::takeBack))
                .orElseGet(ClusterOutcome.Unknown::new);
    }

    /** Takes part no longer from today on. */
    @ForStaffOrOwn("#city")
    public ClusterOutcome leave(MemberId city, ClusterCityId id, int read) {
        LocalDate today = LocalDate.now(clock);
        return own(city, id)
                .map(_ -> edits.change(id, read, it -> it.leave(today, today)))
                .orElseGet(ClusterOutcome.Unknown::new);
    }

    private Optional<ClusterCity> own(MemberId city, ClusterCityId id) {
        return cities.findById(id.value()).filter(it -> it.member().equals(city));
    }
}
