package org.wego.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A body of the organisation; there is one of each kind. */
@Entity
@Table(schema = "governance", name = "body")
class Body {

    @Id
    @Enumerated(EnumType.STRING)
    private BodySummary.Kind kind;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String duty;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    private Body(BodySummary.Kind kind, int place, String name, @Nullable String duty, String source) {
        this.kind = kind;
        this.place = place;
        this.name = name;
        this.duty = duty;
        this.source = source;
    }

    /** A body; {@code place} is its place in lists. */
    static Body establish(BodySummary.Kind kind, int place, String name, @Nullable String duty, String source) {
        return new Body(kind, place, name, duty, source);
    }
}
