package org.wego.knowledge.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A catalog; there is one of each kind. */
@Entity
@Table(schema = "knowledge", name = "catalog")
class Catalog {

    @Id
    @Enumerated(EnumType.STRING)
    private CatalogKind kind;

    @Version
    private @Nullable Integer version;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String about;

    @Column(nullable = false)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected Catalog() {}

    private Catalog(CatalogKind kind, int place, String name, String about, String source) {
        this.kind = kind;
        this.place = place;
        this.name = name;
        this.about = about;
        this.source = source;
    }

    /** A catalog; {@code place} is its place in lists. */
    static Catalog open(CatalogKind kind, int place, String name, String about, String source) {
        return new Catalog(kind, place, name, about, source);
    }
}
