package org.wego.knowledge.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryStore;
import org.wego.knowledge.exchange.EntryLines.Unreadable;
import org.wego.knowledge.exchange.EntryReading.Read;
import org.wego.knowledge.exchange.ImportPass.Changed;
import org.wego.knowledge.exchange.ImportPass.Taking;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.ReceivedFile;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.programs.project.ProjectRegister;

/**
 * Imports entries from a file: those on record under the same external id say what the file says, the others are added and
 * published. All of a file or nothing, block by block in one transaction.
 */
@Service
@NamedInterface
public class EntryImport {

    /** The largest file taken, in bytes: some 100,000 entries of a page each. */
    public static final long LARGEST_FILE = 200L << 20;

    static final int MOST_FINDINGS = 200;

    private static final Constraint EXTERNAL_ID = Constraint.named("entry_external_id");

    private static final Taking NOTHING = new Taking() {
        @Override
        public void add(List<Read> entries) {
            // only said
        }

        @Override
        public void change(List<Changed> entries) {
            // only said
        }
    };

    private final EntryStore store;
    private final MemberDirectory members;
    private final ClusterDirectory clusters;
    private final ProjectRegister projects;
    private final ChangeReporting changes;
    private final TransactionTemplate transaction;
    private final Actor actor;
    private final Clock clock;

    EntryImport(
            EntryStore store,
            MemberDirectory members,
            ClusterDirectory clusters,
            ProjectRegister projects,
            ChangeReporting changes,
            TransactionTemplate transaction,
            Actor actor,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.clusters = clusters;
        this.projects = projects;
        this.changes = changes;
        this.transaction = transaction;
        this.actor = actor;
        this.clock = clock;
    }

    /** Says what an import of the file would do, and does nothing. */
    @ForStaff
    public ImportOutcome preview(ReceivedFile file) {
        return read(file, NOTHING, false);
    }

    /**
     * Imports the file if nothing is wrong with it.
     *
     * @throws ConcurrencyFailureException if others change the same entries meanwhile; nothing is changed
     */
    @ForStaff
    public ImportOutcome commit(ReceivedFile file) {
        try {
            return transaction.execute(status -> {
                ImportOutcome outcome = read(file, new Keeping(), true);
                if (!outcome.committed()) {
                    status.setRollbackOnly();
                } else if (outcome.added() > 0) {
                    Change many = new Change("added", "", String.valueOf(outcome.added()));
                    changes.report("entry-import", UUID.randomUUID(), file.name(), List.of(many));
                }
                return outcome;
            });
        } catch (DataIntegrityViolationException others) {
            EXTERNAL_ID.requireBrokenBy(others);
            throw new ConcurrencyFailureException("Others are adding the same entries", others);
        }
    }

    private ImportOutcome read(ReceivedFile file, Taking taking, boolean commit) {
        ImportPass pass =
                new ImportPass(new EntryReading(new KnownNames(members, clusters, projects)), store::named, taking);
        try (InputStream content = Files.newInputStream(file.path());
                EntryLines lines = EntryLines.of(content)) {
            pass.read(lines);
        } catch (Unreadable broken) {
            pass.find(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pass.outcome(commit);
    }

    /** What is imported was reviewed elsewhere, so it is published at once. */
    private final class Keeping implements Taking {

        private final Instant now = clock.instant();

        @Override
        public void add(List<Read> entries) {
            String by = actor.name();
            store.add(entries.stream()
                    .map(it -> Entry.draft(it.content(), by, now)
                            .named(it.externalId())
                            .submitted(now)
                            .published(now))
                    .toList());
        }

        @Override
        public void change(List<Changed> entries) {
            store.change(entries.stream()
                    .map(it -> it.before().saying(it.now(), now))
                    .toList());
            entries.forEach(it -> changes.report(
                    EntryRecord.SUBJECT,
                    it.before().id().value(),
                    it.now().title(),
                    EntryRecord.of(it.before().content()),
                    EntryRecord.of(it.now())));
        }
    }
}
