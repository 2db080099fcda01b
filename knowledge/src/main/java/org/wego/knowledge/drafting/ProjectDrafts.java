package org.wego.knowledge.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.knowledge.drafting.DraftOutcome.Ready;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryStore;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.ProjectDetails;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectRegister;

/**
 * Prepares the entry of a study or pilot that is done in a city, filled with what the project has on record: one for
 * each.
 */
@Service
@NamedInterface
public class ProjectDrafts {

    private static final Constraint ONE_EACH = Constraint.keyOf("project_draft");

    private final ProjectRegister projects;
    private final EntryStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ChangeReporting changes;
    private final Actor actor;
    private final Clock clock;

    ProjectDrafts(
            ProjectRegister projects,
            EntryStore store,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ChangeReporting changes,
            Actor actor,
            Clock clock) {
        this.projects = projects;
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.changes = changes;
        this.actor = actor;
        this.clock = clock;
    }

    /** The entry of a project in a city, begun now if nobody asked for it before; of two at once both get the same. */
    @ForStaffOrOwn("#city")
    public DraftOutcome prepare(MemberId city, ProjectId project) {
        Optional<ProjectDetails> details = projects.find(project);
        Optional<CityWork> work = details.stream()
                .flatMap(it -> it.cities().stream())
                .filter(it -> city.equals(it.city().member()))
                .findFirst();
        if (work.isEmpty()) {
            return new DraftOutcome.Unknown();
        }
        Optional<Ready> before = prepared(city, project);
        if (before.isPresent()) {
            return before.get();
        }
        if (!work.get().canBeShared()) {
            return new DraftOutcome.NothingToTell();
        }
        try {
            return begin(city, project, new ProjectStory(details.get(), work.get()));
        } catch (DataIntegrityViolationException second) {
            ONE_EACH.requireBrokenBy(second);
            return prepared(city, project).orElseThrow(() -> second);
        }
    }

    private Ready begin(MemberId city, ProjectId project, ProjectStory story) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Entry draft = Entry.draft(story.content(), actor.name(), clock.instant());
            store.add(List.of(draft));
            jdbc.sql("insert into knowledge.project_draft (project_id, member_id, entry_id) values (?, ?, ?)")
                    .params(project.value(), city.value(), draft.id().value())
                    .update();
            changes.report(
                    EntryRecord.SUBJECT,
                    draft.id().value(),
                    draft.content().title(),
                    RecordState.NONE,
                    RecordState.NONE.with("state", draft.state()));
            return new Ready(draft.id(), draft.state());
        }));
    }

    private Optional<Ready> prepared(MemberId city, ProjectId project) {
        return jdbc.sql("select entry_id from knowledge.project_draft where project_id = ? and member_id = ?")
                .params(project.value(), city.value())
                .query(UUID.class)
                .optional()
                .map(EntryId::new)
                .flatMap(store::find)
                .map(it -> new Ready(it.id(), it.state()));
    }
}
