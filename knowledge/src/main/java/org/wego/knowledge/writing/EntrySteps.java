package org.wego.knowledge.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryNotInState;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryStore;
import org.wego.membership.access.Actor;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;

/** Does what authors and reviewers have in common: saves what they write, and takes entries a step further. */
@Component
class EntrySteps {

    /** A draft may still lack something. */
    private static final Set<Fault> STILL_OPEN = EnumSet.of(Fault.MISSING, Fault.NO_ADDRESS);

    private static final int TRIES = 5;

    private final EntryStore store;
    private final VersionRows versions;
    private final Attachments attachments;
    private final ChangeReporting changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Actor actor;
    private final Clock clock;

    EntrySteps(
            EntryStore store,
            VersionRows versions,
            Attachments attachments,
            ChangeReporting changes,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Actor actor,
            Clock clock) {
        this.store = store;
        this.versions = versions;
        this.attachments = attachments;
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.actor = actor;
        this.clock = clock;
    }

    DraftDetails begin(EntryContent content) {
        return transaction.execute(_ -> {
            Entry draft = Entry.draft(content, actor.name(), clock.instant());
            store.add(List.of(draft));
            report(draft, RecordState.NONE, RecordState.NONE.with("state", draft.state()));
            return DraftDetails.of(draft);
        });
    }

    /** Saves what somebody made of what was read, beside what others made of it meanwhile. */
    WritingOutcome save(DraftDetails read, EntryContent wanted) {
        return again(() -> {
            Entry stored = store.find(read.id()).orElseThrow();
            FieldMerge merge = FieldMerge.of(read.content(), wanted, stored.content());
            List<EntryProblem> problems = Stream.concat(
                            merge.content().problems().stream()
                                    .filter(it -> !stored.state().isWritten() || !STILL_OPEN.contains(it.fault())),
                            attachments.strangers(stored, merge.content()).stream())
                    .toList();
            if (!problems.isEmpty()) {
                return new WritingOutcome.Incomplete(problems);
            }
            if (merge.content().equals(stored.content())) {
                return new WritingOutcome.Saved(DraftDetails.of(stored), merge.conflicts());
            }
            store.change(List.of(stored.saying(merge.content(), clock.instant())));
            if (!stored.state().isWritten()) {
                report(stored, EntryRecord.of(stored.content()), EntryRecord.of(merge.content()));
            }
            return new WritingOutcome.Saved(
                    DraftDetails.of(store.find(read.id()).orElseThrow()), merge.conflicts());
        });
    }

    /** Takes an entry a step further if it is as it was read. */
    WritingOutcome step(EntryId id, long read, BiFunction<Entry, Instant, Entry> step) {
        return again(() -> {
            Entry stored = store.find(id).orElseThrow();
            if (stored.version() != read) {
                return new WritingOutcome.Stale(DraftDetails.of(stored));
            }
            Instant now = clock.instant();
            Entry next = step.apply(stored, now);
            List<EntryProblem> problems = next.content().problems();
            if (isRead(next.state()) && !problems.isEmpty()) {
                return new WritingOutcome.Incomplete(problems);
            }
            if (next.state() == EntryState.SUBMITTED) {
                attachments.tidy(next);
                reportWritten(next);
            }
            store.change(List.of(next));
            if (isRead(next.state())) {
                versions.keep(next, actor.name(), now);
            }
            tell(stored, next);
            return new WritingOutcome.Saved(DraftDetails.of(store.find(id).orElseThrow()), List.of());
        });
    }

    /** Whether somebody else than its author begins to read it. */
    private static boolean isRead(EntryState state) {
        return state == EntryState.SUBMITTED || state == EntryState.PUBLISHED;
    }

    private void tell(Entry before, Entry next) {
        RecordState was = RecordState.NONE
                .with("state", before.state())
                .with("reason", before.life().reason());
        report(
                next,
                was,
                RecordState.NONE
                        .with("state", next.state())
                        .with("reason", next.life().reason()));
        events.publishEvent(new EntryMoved(
                next.id(),
                next.version() + 1,
                next.content().title(),
                before.state(),
                next.state(),
                EntryPapers.city(next),
                actor.name(),
                next.life().draftedBy(),
                next.life().reason()));
    }

    /** What was saved every few seconds while somebody wrote is told once, when it is handed over. */
    private void reportWritten(Entry entry) {
        report(
                entry,
                new RecordState(versions.last(entry.id())),
                new RecordState(ContentFields.of(entry.content()).shown()));
    }

    private void report(Entry entry, RecordState before, RecordState after) {
        List<Change> difference = before.to(after);
        changes.report(EntryRecord.SUBJECT, entry.id().value(), entry.content().title(), difference);
    }

    /** Whoever comes second looks at what the first one did. */
    private WritingOutcome again(Supplier<WritingOutcome> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(_ -> work.get());
            } catch (EntryNotInState refused) {
                return new WritingOutcome.NotNow(refused.state());
            } catch (OptimisticLockingFailureException others) {
                if (attempt == TRIES) {
                    throw others;
                }
            }
        }
    }
}
