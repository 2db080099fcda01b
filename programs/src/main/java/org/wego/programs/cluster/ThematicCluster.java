package org.wego.programs.cluster;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;

/** A subject on which cities work together. */
@Entity
@Table(schema = "programs", name = "thematic_cluster")
class ThematicCluster {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String about = "";

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @CollectionTable(schema = "programs", name = "cluster_activity", joinColumns = @JoinColumn(name = "cluster_id"))
    @OrderColumn(name = "place")
    private List<ClusterActivity> activities = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ThematicCluster() {}

    private ThematicCluster(int place, String name, String source) {
        this.id = ClusterId.next().value();
        this.place = place;
        this.name = name;
        this.source = source;
    }

    /** A cluster; {@code place} is its place in lists. */
    static ThematicCluster open(int place, String name, String source) {
        return new ThematicCluster(place, name, source);
    }

    /**
     * Says anew what its cities work on.
     *
     * @throws ClusterRefused if a text is too long, or an activity has no title
     */
    void revise(ClusterDraft draft) {
        ClusterRefused.refuseIf(draft.problems());
        about = draft.about();
        if (!activities.equals(draft.activities())) {
            activities.clear();
            activities.addAll(draft.activities());
        }
    }

    int version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    ClusterDetails details() {
        return new ClusterDetails(new ClusterId(id), version(), name, new ClusterDraft(about, activities), source);
    }

    RecordState recordState() {
        return RecordState.NONE.with("about", about);
    }

    UUID id() {
        return id;
    }

    @Override
    public String toString() {
        return name;
    }
}
