package org.wego.programs.project;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.ProjectOutcome.Saved;
import org.wego.programs.project.ProjectOutcome.Stale;
import org.wego.programs.project.ProjectOutcome.Unknown;
import org.wego.programs.project.ProjectState.Deed;

/**
 * Keeps studies and pilots: what they are, how far they are in each city, what they cost and what came of them. Every change
 * carries the version of the project that was read; of two who change one at once the second is told how it stands now.
 */
@Service
@ForStaff
@NamedInterface
public class ProjectKeeping {

    /** What the audit and files call a project. */
    public static final String SUBJECT = "project";

    private final Projects projects;
    private final VersionedEdits<Project, ProjectOutcome> edits;
    private final ChangeReporting reporting;
    private final Clock clock;

    ProjectKeeping(Projects projects, TransactionTemplate transaction, ChangeReporting reporting, Clock clock) {
        this.projects = projects;
        this.edits = new VersionedEdits<>(
                transaction,
                ProjectOutcome.class,
                new Source<>(projects::findById, projects::toEdit, Project::version),
                new Outcomes<>(it -> new Saved(it.id(), it.version()), it -> new Stale(it.details()), Unknown::new));
        this.reporting = reporting;
        this.clock = clock;
    }

    /** Puts a project on record, still without a city. */
    public ProjectOutcome begin(ProjectDraft draft) {
        return edits.make(() -> {
            Project project = Project.begin(draft, clock.instant());
            write(project);
            report(project, RecordState.NONE, project.recordState());
            return project;
        });
    }

    /** Says anew what a project is. */
    public ProjectOutcome revise(ProjectId id, int read, ProjectDraft draft) {
        return edits.change(id.value(), read, project -> {
            RecordState before = project.recordState();
            project.revise(draft);
            write(project);
            report(project, before, project.recordState());
        });
    }

    /**
     * Adds a city to a project.
     *
     * @param state how far it is there: called for, or unknown where it is only documented
     */
    public ProjectOutcome join(ProjectId id, int read, CityOnRecord city, ProjectState state) {
        return edits.change(id.value(), read, project -> {
            project.join(city, state);
            write(project);
            report(project, RecordState.NONE, CityWork.in(city, state).recordState());
        });
    }

    /** Takes a city back that joined a project by mistake. */
    public ProjectOutcome leave(ProjectId id, int read, int place) {
        return edits.change(id.value(), read, project -> {
            RecordState before = project.work(place).recordState();
            project.leave(place);
            write(project);
            report(project, before, RecordState.NONE);
        });
    }

    /**
     * Goes on with a project in a city.
     *
     * @param on when that was, or null if nobody knows
     * @param reason why it is stopped
     */
    public ProjectOutcome goOn(ProjectId id, int read, int place, Deed deed, @Nullable PartialDate on, String reason) {
        return inCity(id, read, place, work -> work.after(deed, on, reason));
    }

    /** Says what came of a project in a city, and what others can learn from it. */
    public ProjectOutcome tell(ProjectId id, int read, int place, String result, String lessons) {
        return inCity(id, read, place, work -> work.with(result, lessons));
    }

    /** Replaces the milestones of a project, all in their order. */
    public ProjectOutcome reviseMilestones(ProjectId id, int read, List<Milestone> milestones) {
        return replace(id, read, "milestones", ProjectDetails::milestones, Project::reviseMilestones, milestones);
    }

    /** Replaces the partners of a project, all in their order. */
    public ProjectOutcome revisePartners(ProjectId id, int read, List<ProjectPartner> partners) {
        return replace(id, read, "partners", ProjectDetails::partners, Project::revisePartners, partners);
    }

    /** Replaces the budget and the spending of a project, all amounts in their order. */
    public ProjectOutcome reviseAmounts(ProjectId id, int read, List<ProjectAmount> amounts) {
        return replace(id, read, "amounts", ProjectDetails::amounts, Project::reviseAmounts, amounts);
    }

    /** Replaces the indicators of a project with all their periods, all in their order. */
    public ProjectOutcome reviseIndicators(ProjectId id, int read, List<Indicator> indicators) {
        return replace(id, read, "indicators", ProjectDetails::indicators, Project::reviseIndicators, indicators);
    }

    private ProjectOutcome inCity(ProjectId id, int read, int place, Function<CityWork, CityWork> further) {
        return edits.change(id.value(), read, project -> {
            RecordState before = project.work(place).recordState();
            project.work(place, further::apply);
            write(project);
            reporting.report(
                    SUBJECT,
                    id.value(),
                    project.subject() + ", " + project.work(place).city().name(),
                    before,
                    project.work(place).recordState());
        });
    }

    private <T> ProjectOutcome replace(
            ProjectId id,
            int read,
            String part,
            Function<ProjectDetails, List<T>> rows,
            BiConsumer<Project, List<T>> revision,
            List<T> all) {
        return edits.change(id.value(), read, project -> {
            List<T> before = rows.apply(project.details());
            revision.accept(project, all);
            write(project);
            List<Change> changes = Change.ofRows(part, before, rows.apply(project.details()));
            reporting.report(SUBJECT, id.value(), project.subject(), changes);
        });
    }

    private void report(Project project, RecordState before, RecordState after) {
        reporting.report(SUBJECT, project.id().value(), project.subject(), before, after);
    }

    private void write(Project project) {
        project.changed(clock.instant());
        projects.save(project);
        projects.flush();
    }
}
