package org.wego.governance.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.governance.resolution.ResolutionOutcome.Saved;
import org.wego.governance.resolution.ResolutionOutcome.Stale;
import org.wego.governance.resolution.ResolutionOutcome.Unknown;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;

/**
 * Drafts resolutions and records their adoption. A number is given when one is adopted and never before; every change
 * carries the version of the resolution that was read.
 */
@Service
@ForStaff
@NamedInterface
public class ResolutionEditing {

    /** What the audit calls a resolution. */
    public static final String SUBJECT = "resolution";

    private final ResolutionStore store;
    private final ResolutionSeries series;
    private final MeetingRules meetings;
    private final OrganisationIdentity organisation;
    private final VersionedEdits<Resolution, ResolutionOutcome> edits;
    private final ChangeReporting reporting;
    private final Clock clock;

    ResolutionEditing(
            ResolutionStore store,
            ResolutionSeries series,
            MeetingRules meetings,
            OrganisationIdentity organisation,
            TransactionTemplate transaction,
            ChangeReporting reporting,
            Clock clock) {
        this.store = store;
        this.series = series;
        this.meetings = meetings;
        this.organisation = organisation;
        this.edits = new VersionedEdits<>(
                transaction,
                ResolutionOutcome.class,
                new Source<>(store::findById, store::findById, Resolution::version),
                new Outcomes<>(
                        it -> new Saved(it.id(), it.version(), it.number()),
                        it -> new Stale(it.summary()),
                        Unknown::new));
        this.reporting = reporting;
        this.clock = clock;
    }

    /** The drafts, the latest first; a handful before each meeting. */
    @Transactional(readOnly = true)
    public List<ResolutionSummary> drafts() {
        return store.drafts().stream().map(Resolution::summary).toList();
    }

    /** A resolution, be it a draft or adopted. */
    @Transactional(readOnly = true)
    public Optional<ResolutionSummary> find(ResolutionId id) {
        return store.findById(id.value()).map(Resolution::summary);
    }

    /** Drafts a resolution; it has no number. */
    public ResolutionOutcome draft(ResolutionDraft draft) {
        return edits.make(() -> {
            Resolution resolution = Resolution.draft(draft);
            meetings.refuseElsewhere(draft);
            write(resolution, RecordState.NONE, "");
            return resolution;
        });
    }

    /** Changes a draft. */
    public ResolutionOutcome revise(ResolutionId id, int read, ResolutionDraft draft) {
        return edits.change(id.value(), read, resolution -> {
            RecordState before = state(resolution);
            resolution.revise(draft);
            meetings.refuseElsewhere(draft);
            write(resolution, before, "");
        });
    }

    /** Records that a draft was adopted, and gives it the next number of its body, year and kind. */
    public ResolutionOutcome adopt(ResolutionId id, int read, Adoption adoption) {
        return edits.change(id.value(), read, resolution -> {
            resolution.refuseAdopted();
            ResolutionDraft said = resolution.summary().said();
            ResolutionRefused.refuseIf(problems(adoption));
            meetings.refuseOtherwise(said, adoption);
            RecordState before = state(resolution);
            resolution.adopt(series.next(said.body(), adoption.day().getYear(), said.kind()), adoption);
            write(resolution, before, adoption.reason());
        });
    }

    /** Corrects what was recorded wrongly of an adopted resolution; its number stays. */
    public ResolutionOutcome correct(ResolutionId id, int read, ResolutionDraft said, Adoption adoption) {
        return edits.change(id.value(), read, resolution -> {
            EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
            problems.addAll(said.problems());
            problems.addAll(problems(adoption));
            if (adoption.reason().isEmpty()) {
                problems.add(Problem.NO_REASON);
            }
            ResolutionRefused.refuseIf(problems);
            meetings.refuseOtherwise(said, adoption);
            RecordState before = state(resolution);
            resolution.correct(said, adoption);
            write(resolution, before, adoption.reason());
        });
    }

    private Set<Problem> problems(Adoption adoption) {
        return adoption.problems(LocalDate.now(clock), organisation.founded());
    }

    /** Takes a draft away. */
    public ResolutionOutcome discard(ResolutionId id, int read) {
        return edits.change(id.value(), read, resolution -> {
            resolution.refuseAdopted();
            RecordState before = state(resolution);
            store.delete(resolution);
            store.flush();
            reporting.report(SUBJECT, id.value(), resolution.label(), before, RecordState.NONE);
        });
    }

    private void write(Resolution resolution, RecordState before, String reason) {
        store.save(resolution);
        store.flush();
        RecordState after = state(resolution);
        reporting.report(
                SUBJECT,
                resolution.id().value(),
                resolution.label(),
                before,
                reason.isEmpty() ? after : after.with("reason", reason));
    }

    /** The meeting is named as people know it. */
    private RecordState state(Resolution resolution) {
        return resolution.recordState().with("meeting", meetings.named(resolution.summary()));
    }
}
