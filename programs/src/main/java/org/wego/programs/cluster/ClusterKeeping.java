package org.wego.programs.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;

/** Keeps the clusters: what they are about, and which cities take part and lead. */
@Service
@ForStaff
@NamedInterface
public class ClusterKeeping {

    /** What the audit calls a cluster. */
    public static final String SUBJECT = "cluster";

    private final Clusters clusters;
    private final VersionedEdits<ThematicCluster, ClusterOutcome> edits;
    private final CityEdits cities;
    private final ChangeReporting reporting;
    private final Clock clock;

    ClusterKeeping(
            Clusters clusters,
            CityEdits cities,
            TransactionTemplate transaction,
            ChangeReporting reporting,
            Clock clock) {
        this.clusters = clusters;
        this.edits = new VersionedEdits<>(
                transaction,
                ClusterOutcome.class,
                new Source<>(clusters::findById, clusters::toEdit, ThematicCluster::version),
                new Outcomes<>(
                        it -> new ClusterOutcome.Saved(it.id(), it.version()),
                        _ -> new ClusterOutcome.Stale(),
                        ClusterOutcome.Unknown::new));
        this.cities = cities;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Says anew what a cluster is about and what it does. */
    public ClusterOutcome revise(ClusterId id, int read, ClusterDraft draft) {
        return edits.change(id.value(), read, cluster -> {
            RecordState before = cluster.recordState();
            List<ClusterActivity> activities = cluster.details().said().activities();
            cluster.revise(draft);
            clusters.save(cluster);
            clusters.flush();
            reporting.report(SUBJECT, id.value(), cluster.name(), before, cluster.recordState());
            reporting.report(
                    SUBJECT, id.value(), cluster.name(), Change.ofRows("activities", activities, draft.activities()));
        });
    }

    /** Confirms that a city that asked takes part from a day on. */
    public ClusterOutcome confirm(ClusterCityId city, int read, LocalDate since) {
        return cities.change(city, read, it -> it.confirm(since, LocalDate.now(clock)));
    }

    /** Declines a city that asked. */
    public ClusterOutcome decline(ClusterCityId city, int read) {
        return cities.change(city, read, ClusterCity::decline);
    }

    /** Records that a city takes part no longer from a day on. */
    public ClusterOutcome leave(ClusterCityId city, int read, LocalDate day) {
        return cities.change(city, read, it -> it.leave(day, LocalDate.now(clock)));
    }

    /** Says whether a city leads. */
    public ClusterOutcome lead(ClusterCityId city, int read, boolean does) {
        return cities.change(city, read, it -> it.lead(does));
    }
}
