package org.wego.programs.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.project.ProjectOutcome.Problem;

/** A feasibility study or pilot of a year for one or more cities. */
@Entity
@Table(schema = "programs", name = "project")
class Project {

    private static final int LONGEST_CITY = 200;
    private static final int MOST_CITIES = 100;

    /** For how many projects a part is read at once. */
    private static final int BATCH = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProjectKind kind;

    // the year the project belongs to; "year" is a reserved word
    @Column(name = "project_year", nullable = false)
    private int year;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String problem;

    @Column(nullable = false)
    private String link;

    @Column
    private @Nullable String note;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private Instant changedAt;

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "project_city", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<CityWork> cities = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "project_milestone", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "project_partner", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<ProjectPartner> partners = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "project_amount", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<ProjectAmount> amounts = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "project_indicator", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<IndicatorRow> indicators = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = BATCH)
    @CollectionTable(schema = "programs", name = "project_measure", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    private List<MeasureRow> measures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    private Project(ProjectDraft draft, Instant now) {
        this.id = ProjectId.next().value();
        this.changedAt = now;
        say(draft);
    }

    /**
     * A project still without a city.
     *
     * @throws ProjectRefused if something is missing or cannot be
     */
    static Project begin(ProjectDraft draft, Instant now) {
        ProjectRefused.refuseIf(draft.problems());
        return new Project(draft, now);
    }

    /**
     * Says anew what it is.
     *
     * @throws ProjectRefused if something is missing or cannot be
     */
    void revise(ProjectDraft draft) {
        ProjectRefused.refuseIf(draft.problems());
        say(draft);
    }

    /**
     * Adds a city it is made for.
     *
     * @throws ProjectRefused if the city has no name, or it is made for that city already
     */
    void join(CityOnRecord city, ProjectState state) {
        ProjectRefused.refuseIf(city.name().isEmpty(), Problem.NO_CITY);
        ProjectRefused.refuseIf(city.name().length() > LONGEST_CITY, Problem.TOO_LONG);
        ProjectRefused.refuseIf(cities.size() >= MOST_CITIES, Problem.TOO_MANY);
        ProjectRefused.refuseIf(cities.stream().anyMatch(it -> it.city().isSameAs(city)), Problem.CITY_TWICE);
        cities.add(CityWork.in(city, state));
    }

    /**
     * Takes a city back that joined by mistake.
     *
     * @throws ProjectRefused if there is no such city, or it is at work
     */
    void leave(int place) {
        CityWork work = work(place);
        boolean untouched = work.state() == ProjectState.CALL || work.state() == ProjectState.UNKNOWN;
        ProjectRefused.refuseIf(
                !untouched || !work.result().isEmpty() || !work.lessons().isEmpty(), Problem.CITY_AT_WORK);
        cities.remove(place);
    }

    /**
     * Goes on in a city.
     *
     * @throws ProjectRefused if there is no such city, or it cannot become so
     */
    void work(int place, UnaryOperator<CityWork> further) {
        cities.set(place, further.apply(work(place)));
    }

    CityWork work(int place) {
        ProjectRefused.refuseIf(place < 0 || place >= cities.size(), Problem.NO_CITY);
        return cities.get(place);
    }

    void reviseMilestones(List<Milestone> all) {
        ProjectRefused.refuseIf(Milestone.problems(all));
        replace(milestones, all);
    }

    void revisePartners(List<ProjectPartner> all) {
        ProjectRefused.refuseIf(ProjectPartner.problems(all));
        replace(partners, all);
    }

    void reviseAmounts(List<ProjectAmount> all) {
        ProjectRefused.refuseIf(ProjectAmount.problems(all));
        replace(amounts, all);
    }

    void reviseIndicators(List<Indicator> all) {
        ProjectRefused.refuseIf(Indicator.problems(all));
        replace(indicators, all.stream().map(IndicatorRow::of).toList());
        replace(measures, MeasureRow.of(all));
    }

    /** Notes when it was changed last. */
    void changed(Instant now) {
        changedAt = now;
    }

    /** What is the same is not written anew. */
    private static <T> void replace(List<T> kept, List<T> all) {
        if (!kept.equals(all)) {
            kept.clear();
            kept.addAll(all);
        }
    }

    private void say(ProjectDraft draft) {
        kind = draft.kind();
        year = draft.year();
        subject = draft.subject();
        problem = draft.problem();
        link = draft.link();
        note = draft.note().isEmpty() ? null : draft.note();
        source = draft.source();
    }

    String subject() {
        return subject;
    }

    /** Counts its changes; to be read after they are written. */
    int version() {
        return version == null ? 0 : version;
    }

    ProjectDraft said() {
        return new ProjectDraft(kind, year, subject, problem, link, note == null ? "" : note, source);
    }

    ProjectDetails details() {
        return new ProjectDetails(
                id(),
                version(),
                said(),
                cities,
                milestones,
                partners,
                amounts,
                MeasureRow.indicators(indicators, measures),
                changedAt);
    }

    /** What may be changed of it as a whole, part by part. */
    RecordState recordState() {
        return RecordState.NONE
                .with("projectKind", kind)
                .with("year", year)
                .with("subject", subject)
                .with("problem", problem)
                .with("page", link)
                .with("note", note)
                .with("source", source);
    }

    ProjectId id() {
        return new ProjectId(id);
    }

    @Override
    public String toString() {
        return subject + " " + year;
    }
}
