package org.wego.programs.cluster;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.keeping.VersionedEdits;

/** Changes how a city stands to a cluster; if two do so at once, the second is told. */
@Component
class CityEdits extends VersionedEdits<ClusterCity, ClusterOutcome> {

    private final ClusterCities cities;
    private final Clusters clusters;
    private final MemberDirectory members;
    private final ChangeReporting reporting;

    CityEdits(
            ClusterCities cities,
            Clusters clusters,
            MemberDirectory members,
            TransactionTemplate transaction,
            ChangeReporting reporting) {
        super(
                transaction,
                ClusterOutcome.class,
                new Source<>(cities::findById, cities::toEdit, ClusterCity::version),
                new Outcomes<>(
                        it -> new ClusterOutcome.Saved(it.id(), it.version()),
                        _ -> new ClusterOutcome.Stale(),
                        ClusterOutcome.Unknown::new));
        this.cities = cities;
        this.clusters = clusters;
        this.members = members;
        this.reporting = reporting;
    }

    /** Changes it, and tells the audit under the name of the cluster and the city. */
    ClusterOutcome change(ClusterCityId id, int read, Consumer<ClusterCity> change) {
        return change(id.value(), read, city -> {
            RecordState before = city.recordState();
            change.accept(city);
            write(city, before);
        });
    }

    void write(ClusterCity city, RecordState before) {
        cities.save(city);
        cities.flush();
        String cluster =
                clusters.findById(city.cluster()).map(ThematicCluster::name).orElse("");
        String member = members.names(List.of(city.member())).getOrDefault(city.member(), "");
        reporting.report(ClusterKeeping.SUBJECT, city.cluster(), cluster + ", " + member, before, city.recordState());
    }
}
