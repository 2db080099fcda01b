package org.wego.programs.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.ClusterOutcome.Problem;
import org.wego.programs.cluster.ClusterState.Deed;

/** A city that takes part in a cluster, did so, or asks to. */
@Entity
@Table(schema = "programs", name = "cluster_city")
class ClusterCity {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private UUID clusterId;

    @Column(nullable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClusterState state = ClusterState.ASKED;

    @Column(nullable = false)
    private boolean leads;

    @Column
    private @Nullable LocalDate sinceOn;

    @Column
    private @Nullable LocalDate leftOn;

    @Column(nullable = false)
    private String askedBy;

    @SuppressWarnings("NullAway.Init")
    protected ClusterCity() {}

    private ClusterCity(ClusterId cluster, MemberId member, String by) {
        this.id = ClusterCityId.next().value();
        this.clusterId = cluster.value();
        this.memberId = member.value();
        this.askedBy = by;
    }

    /** A city that asks to take part. */
    static ClusterCity ask(ClusterId cluster, MemberId member, String by) {
        return new ClusterCity(cluster, member, by);
    }

    /**
     * Asks once more, after it left or was declined.
     *
     * @throws ClusterRefused if it takes part or has asked
     */
    void askAgain(String by) {
        become(Deed.ASK);
        askedBy = by;
    }

    /**
     * Takes part from a day on.
     *
     * @throws ClusterRefused if it did not ask, or the day is to come or of a time without clusters
     */
    void confirm(LocalDate day, LocalDate today) {
        ClusterRefused.refuseIf(day.isAfter(today) || day.getYear() < ClusterActivity.FIRST_YEAR, Problem.NO_SUCH_DAY);
        become(Deed.CONFIRM);
        sinceOn = day;
        leftOn = null;
    }

    /**
     * Does not take part.
     *
     * @throws ClusterRefused if it did not ask
     */
    void decline() {
        become(Deed.DECLINE);
    }

    /**
     * Takes part no longer from a day on.
     *
     * @throws ClusterRefused if it does not take part, or the day is to come or before it joined
     */
    void leave(LocalDate day, LocalDate today) {
        ClusterRefused.refuseIf(day.isAfter(today) || (sinceOn != null && day.isBefore(sinceOn)), Problem.NO_SUCH_DAY);
        become(Deed.LEAVE);
        leads = false;
        leftOn = day;
    }

    /**
     * No longer asks to take part.
     *
     * @throws ClusterRefused if it did not ask
     */
    void takeBack() {
        become(Deed.TAKE_BACK);
    }

    /**
     * Says whether it leads.
     *
     * @throws ClusterRefused if it does not take part
     */
    void lead(boolean does) {
        ClusterRefused.refuseIf(state != ClusterState.MEMBER, Problem.NOT_IN_STATE);
        leads = does;
    }

    private void become(Deed deed) {
        state = state.after(deed).orElseThrow(() -> ClusterRefused.because(Problem.NOT_IN_STATE));
    }

    int version() {
        return version == null ? 0 : version;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    CityInCluster details() {
        return new CityInCluster(
                new ClusterCityId(id),
                version(),
                new ClusterId(clusterId),
                member(),
                state,
                leads,
                sinceOn,
                leftOn,
                askedBy);
    }

    RecordState recordState() {
        return RecordState.NONE
                .with("clusterState", state)
                .with("leads", leads)
                .with("partSince", sinceOn)
                .with("leftOn", leftOn);
    }

    UUID cluster() {
        return clusterId;
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return memberId + ", " + state;
    }
}
