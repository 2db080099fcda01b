package org.wego.membership.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.mime.MediaType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForMembers;
import org.wego.membership.access.ForReaders;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.constraint.Constraint;

/**
 * Keeps files with records. Staff keep and remove them, and a member where the kind of record says so; the member whom a
 * record is about may read its files. What is kept and removed is reported as a change of the record.
 */
@NamedInterface
@Service
public class StoredFiles {

    /** A record keeps a content once. */
    private static final Constraint KEPT_ONCE = Constraint.named("stored_file_kept_once");

    /** In bytes: a decision of many pages, scanned. */
    public static final long LIMIT = 20L << 20;

    /** How many files a record has at most, unless its kind says fewer. */
    public static final int MOST = 50;

    /** What the audit calls a file of a record. */
    private static final String FIELD = "PAPER";

    /** As much of the digest as is needed to tell two files of one name apart. */
    private static final int MARK = 16;

    /** What the audit calls who may read a file. */
    private static final String READERS = "READERS";

    private final FileRows rows;
    private final TransactionTemplate transaction;
    private final FiledRecords records;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    StoredFiles(
            FileRows rows,
            TransactionTemplate transaction,
            FiledRecords records,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.records = records;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps a file with a record; the same content is kept once, under the name it came with first.
     *
     * @param name as its sender calls it
     * @throws IOException if the content cannot be read to its end; nothing is kept then
     */
    @ForStaffOrOwn("@filedRecords.keeperOf(#owner)")
    public KeepOutcome keep(FileOwner owner, String name, InputStream content) throws IOException {
        return keep(owner, name, content, false);
    }

    /**
     * Keeps a picture that browsers show; anything else is none.
     *
     * @param name as its sender calls it
     * @throws IOException if the content cannot be read to its end; nothing is kept then
     */
    @ForStaffOrOwn("@filedRecords.keeperOf(#owner)")
    public KeepOutcome keepPicture(FileOwner owner, String name, InputStream content) throws IOException {
        return keep(owner, name, content, true);
    }

    private KeepOutcome keep(FileOwner owner, String name, InputStream content, boolean picture) throws IOException {
        try (ReceivedFile received = ReceivedFile.receive(name, content, LIMIT)) {
            if (received.size() == 0) {
                return new KeepOutcome.Empty();
            }
            MediaType found = received.detect();
            Optional<FileType> type = FileType.of(found.toString()).filter(it -> records.takes(owner, it));
            if (picture && !(type.isPresent() && type.get().isShown() && received.isPicture())) {
                return new KeepOutcome.NoPicture(ReceivedFile.described(found));
            }
            if (type.isEmpty()) {
                return new KeepOutcome.OtherType(ReceivedFile.described(found));
            }
            return keep(
                    new StoredFile(
                            FileId.next(),
                            owner,
                            FileName.of(name, type.get()),
                            type.get(),
                            received.size(),
                            received.digest(),
                            actor.name(),
                            clock.instant(),
                            records.readersAtFirst(owner)),
                    received);
        } catch (ReceivedFile.TooLarge _) {
            return new KeepOutcome.TooLarge(LIMIT);
        }
    }

    /** The key of record and digest decides between two who hand in the same at once. */
    private KeepOutcome keep(StoredFile file, ReceivedFile received) throws IOException {
        Optional<FileSubject.Filed> record = records.find(file.owner());
        if (record.isEmpty()) {
            return new KeepOutcome.NoRecord();
        }
        List<StoredFile> present = of(file.owner());
        Optional<StoredFile> same = sameAs(file, present);
        if (same.isPresent()) {
            return new KeepOutcome.Same(same.get());
        }
        int most = records.most(file.owner());
        if (present.size() >= most) {
            return new KeepOutcome.TooMany(most);
        }
        try (InputStream content = Files.newInputStream(received.path())) {
            return transaction.<KeepOutcome>execute(attempt -> {
                rows.insert(file, content);
                if (rows.lockAndCount(file.owner()) > most) {
                    attempt.setRollbackOnly();
                    return new KeepOutcome.TooMany(most);
                }
                report(file, record.get(), "", value(file));
                return new KeepOutcome.Kept(file);
            });
        } catch (DuplicateKeyException meanwhile) {
            KEPT_ONCE.requireBrokenBy(meanwhile);
            return new KeepOutcome.Same(sameAs(file, of(file.owner())).orElseThrow(() -> meanwhile));
        }
    }

    private static Optional<StoredFile> sameAs(StoredFile file, List<StoredFile> others) {
        return others.stream()
                .filter(other -> other.digest().equals(file.digest()))
                .findFirst();
    }

    /** The files of a record, the latest first. */
    @ForStaffOrOwn("@filedRecords.memberOf(#owner)")
    public List<StoredFile> of(FileOwner owner) {
        return rows.of(owner, EnumSet.allOf(FileReaders.class));
    }

    /** The files of a record that everybody may read, the latest first. */
    @ForEverybody
    public List<StoredFile> openOf(FileOwner owner) {
        return rows.of(owner, EnumSet.of(FileReaders.EVERYBODY));
    }

    /** The files of a record that member contacts and the Secretariat may read, the latest first. */
    @ForMembers
    public List<StoredFile> sharedOf(FileOwner owner) {
        return rows.of(owner, EnumSet.of(FileReaders.ACCOUNTS, FileReaders.EVERYBODY));
    }

    /** How many files records of a kind have, for a list of them; those without any are left out. */
    @ForStaff
    public Map<UUID, Integer> counts(String subject, Collection<UUID> owners) {
        return rows.counts(subject, owners);
    }

    /** A file without its content. */
    @ForReaders
    public Optional<StoredFile> find(FileId file) {
        return rows.find(file);
    }

    /**
     * Writes the content part by part.
     *
     * @throws FileNotFoundException if there is no such file, or none any more when a part of it is read
     */
    @ForReaders
    public void write(FileId file, OutputStream out) throws IOException {
        rows.write(file, out);
    }

    /** Removes a file; answers false if it is gone already. Who did it, when and what it was stays in the audit. */
    @ForStaff
    public boolean remove(FileId id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<StoredFile> file = find(id);
            if (!rows.remove(id)) {
                return false;
            }
            file.ifPresent(removed ->
                    records.find(removed.owner()).ifPresent(record -> report(removed, record, value(removed), "")));
            return true;
        }));
    }

    /** Removes all files of a record but those that are needed. */
    @ForStaffOrOwn("@filedRecords.keeperOf(#owner)")
    public void keepOnly(FileOwner owner, Collection<FileId> needed) {
        transaction.executeWithoutResult(_ -> rows.of(owner, EnumSet.allOf(FileReaders.class)).stream()
                .map(StoredFile::id)
                .filter(it -> !needed.contains(it))
                .forEach(this::remove));
    }

    /** Says who may read a file; answers false if it is gone. */
    @ForStaff
    public boolean open(FileId id, FileReaders readers) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<StoredFile> file = find(id);
            if (!rows.open(id, readers)) {
                return false;
            }
            file.filter(it -> it.readers() != readers).ifPresent(it -> reportOpened(it, readers));
            return true;
        }));
    }

    private void reportOpened(StoredFile file, FileReaders readers) {
        records.find(file.owner())
                .ifPresent(record -> reporting.report(
                        file.owner().subject(),
                        file.owner().id(),
                        record.label() + ", " + file.name(),
                        List.of(new Change(READERS, file.readers().name(), readers.name()))));
    }

    private void report(StoredFile file, FileSubject.Filed record, String before, String after) {
        reporting.report(
                file.owner().subject(), file.owner().id(), record.label(), List.of(new Change(FIELD, before, after)));
    }

    private static String value(StoredFile file) {
        return file.name() + " [" + file.digest().substring(0, MARK) + "]";
    }
}
