package org.wego.programs.project;

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
import org.wego.membership.organisation.CityOnRecord;

/** A feasibility study or pilot of a year for one or more cities. */
@Entity
@Table(schema = "programs", name = "project")
class Project {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    // the year the project belongs to; "year" is a reserved word
    @Column(name = "project_year", nullable = false)
    private int year;

    @Column(nullable = false)
    private String subject;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @CollectionTable(schema = "programs", name = "project_city", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<CityOnRecord> cities = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    private Project(int year, String subject, @Nullable String note, String source) {
        this.id = ProjectId.next().value();
        this.year = year;
        this.subject = subject;
        this.note = note;
        this.source = source;
    }

    /** A project still without a city. */
    static Project begin(int year, String subject, @Nullable String note, String source) {
        return new Project(year, subject, note, source);
    }

    /**
     * Adds a city it is made for.
     *
     * @throws IllegalArgumentException if it is made for that city already
     */
    void join(CityOnRecord city) {
        if (cities.stream().anyMatch(city::isSameAs)) {
            throw new IllegalArgumentException(city.name() + " takes part already");
        }
        cities.add(city);
    }
}
