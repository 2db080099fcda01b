package org.wego.programs.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private String source;

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
}
