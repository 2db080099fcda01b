package org.wego.programs.project;

import jakarta.persistence.criteria.Path;
import java.time.Year;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.project.ProjectSummary.InCity;
import org.wego.programs.project.Projects.Row;

/** Shows feasibility studies and pilots. */
@Service
@NamedInterface
public class ProjectRegister {

    private final Projects projects;

    ProjectRegister(Projects projects) {
        this.projects = projects;
    }

    /** Where a project stands in the list of all. */
    @NamedInterface
    public record Place(int year, UUID id) {

        /** The place of a project. */
        public static Place of(ProjectSummary project) {
            return new Place(project.year(), project.id().value());
        }
    }

    /** All projects with their cities, the earliest first, read by one statement. */
    @ForEverybody
    public List<ProjectSummary> projects() {
        return summaries(projects.withCities());
    }

    /** The projects that were made for a city, with all their cities, the earliest first, read by one statement. */
    @ForEverybody
    public List<ProjectSummary> of(MemberId city) {
        return summaries(projects.withCitiesOf(city));
    }

    /** These projects, the latest first, read by one statement. */
    @ForEverybody
    public List<ProjectSummary> of(Collection<ProjectId> ids) {
        return withCities(ids.stream().map(ProjectId::value).toList());
    }

    /** A project with all that is recorded of it. */
    @ForEverybody
    @Transactional(readOnly = true)
    public Optional<ProjectDetails> find(ProjectId id) {
        return projects.findById(id.value()).map(Project::details);
    }

    /** All projects with all that is recorded of them, the latest first; their parts are read for many at once. */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<ProjectDetails> all() {
        return projects.findAll(Projects.LATEST_FIRST).stream()
                .map(Project::details)
                .toList();
    }

    /** The years that have projects, the latest first. */
    @ForEverybody
    public List<Year> years() {
        return projects.years().stream().map(Year::of).toList();
    }

    /** A stretch of the projects that fit, the latest first, read by two statements. */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<ProjectSummary> list(ProjectFilter filter, int offset, int limit) {
        return withCities(projects.found(filter.specification(), offset, limit));
    }

    /** How many projects fit. */
    @ForEverybody
    public int count(ProjectFilter filter) {
        return Math.toIntExact(projects.count(filter.specification()));
    }

    /**
     * The projects that fit, the latest first, read by two statements.
     *
     * @param last the one after which the list goes on, or null to begin
     */
    @ForEverybody
    @Transactional(readOnly = true)
    public List<ProjectSummary> after(ProjectFilter filter, @Nullable Place last, int most) {
        Specification<Project> fitting = filter.specification();
        return withCities(projects.found(last == null ? fitting : fitting.and(behind(last)), 0, most));
    }

    private List<ProjectSummary> withCities(List<UUID> found) {
        return found.isEmpty() ? List.of() : summaries(projects.withCities(found));
    }

    private static Specification<Project> behind(Place last) {
        return (project, _, is) -> {
            Path<Integer> year = project.get("year");
            return is.or(
                    is.lessThan(year, last.year()),
                    is.and(is.equal(year, last.year()), is.lessThan(project.get("id"), last.id())));
        };
    }

    private static List<ProjectSummary> summaries(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ProjectRegister::summary)
                .toList();
    }

    private static ProjectSummary summary(List<Row> rows) {
        Row first = rows.getFirst();
        return new ProjectSummary(
                new ProjectId(first.id()),
                first.kind(),
                first.year(),
                first.subject(),
                rows.stream()
                        .filter(it -> it.city() != null)
                        .map(ProjectRegister::work)
                        .toList(),
                first.note(),
                first.source());
    }

    private static InCity work(Row row) {
        return new InCity(Objects.requireNonNull(row.city()), Objects.requireNonNull(row.state()));
    }
}
