package org.wego.programs.project;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;

/**
 * A project with all that is recorded of it.
 *
 * @param version to be handed in with a change
 * @param cities in the order in which they joined; a change names one by its place, from 0
 */
@NamedInterface
public record ProjectDetails(
        ProjectId id,
        int version,
        ProjectDraft said,
        List<CityWork> cities,
        List<Milestone> milestones,
        List<ProjectPartner> partners,
        List<ProjectAmount> amounts,
        List<Indicator> indicators,
        Instant changedAt) {

    public ProjectDetails {
        cities = List.copyOf(cities);
        milestones = List.copyOf(milestones);
        partners = List.copyOf(partners);
        amounts = List.copyOf(amounts);
        indicators = List.copyOf(indicators);
    }

    /** How far it is as a whole. */
    public ProjectState state() {
        return ProjectState.of(cities.stream().map(CityWork::state).toList());
    }

    /** The amounts that are planned, or those that were spent. */
    public List<ProjectAmount> of(ProjectAmount.Kind kind) {
        return amounts.stream().filter(it -> it.kind() == kind).toList();
    }

    /** Under what its papers are kept. */
    public FileOwner papers() {
        return new FileOwner(ProjectKeeping.SUBJECT, id.value());
    }
}
