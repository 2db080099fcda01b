package org.wego.programs.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.project.Projects.Row;

/** Lists feasibility studies and pilots; one or two a year, so the whole list is one page. */
@Service
@NamedInterface
public class ProjectRegister {

    private final Projects projects;

    ProjectRegister(Projects projects) {
        this.projects = projects;
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
                first.year(),
                first.subject(),
                rows.stream().map(Row::city).toList(),
                first.note(),
                first.source());
    }
}
