package org.wego.programs.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A feasibility study or pilot with the cities it is made for, in lists.
 *
 * @param work how far it is in each of them
 */
@NamedInterface
public record ProjectSummary(
        ProjectId id,
        ProjectKind kind,
        int year,
        String subject,
        List<InCity> work,
        @Nullable String note,
        String source) {

    /** How far it is in a city. */
    @NamedInterface
    public record InCity(CityOnRecord city, ProjectState state) {}

    public ProjectSummary {
        work = List.copyOf(work);
    }

    /** The cities that it is made for. */
    public List<CityOnRecord> cities() {
        return work.stream().map(InCity::city).toList();
    }

    /** How far it is as a whole. */
    public ProjectState state() {
        return ProjectState.of(work.stream().map(InCity::state).toList());
    }
}
