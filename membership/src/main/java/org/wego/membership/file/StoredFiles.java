package org.wego.membership.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.mime.MediaType;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrOwn;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.constraint.Constraint;

/**
 * Keeps files with records. Staff keep and remove them; the member whom a record is about may read its files. What is
 * kept and removed is reported as a change of the record.
 */
@NamedInterface
@Service
public class StoredFiles {

    /** A record keeps a content once. */
    private static final Constraint KEPT_ONCE = Constraint.named("stored_file_kept_once");

    /** In bytes: a decision of many pages, scanned. */
    public static final long LIMIT = 20L << 20;

    /** How many files a record has at most. */
    public static final int MOST = 50;

    /** H2 keeps at most twice as much in a column. */
    private static final int PART = 1 << 19;

    /** What the audit calls a file of a record. */
    private static final String FIELD = "PAPER";

    /** As much of the digest as tells two files of one name apart. */
    private static final int MARK = 16;

    private static final String FILES = """
            select id, subject, owner_id, name, type, size, digest, kept_by, kept_at from membership.stored_file""";

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;
    private final FiledRecords records;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    StoredFiles(
            JdbcClient jdbc,
            JdbcTemplate rows,
            TransactionTemplate transaction,
            FiledRecords records,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.jdbc = jdbc;
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
    @ForStaff
    public KeepOutcome keep(FileOwner owner, String name, InputStream content) throws IOException {
        try (ReceivedFile received = ReceivedFile.receive(content, LIMIT)) {
            if (received.size() == 0) {
                return new KeepOutcome.Empty();
            }
            if (received.size() > LIMIT) {
                return new KeepOutcome.TooLarge(LIMIT);
            }
            MediaType found = received.detect();
            Optional<FileType> type = FileType.of(found.toString());
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
                            clock.instant()),
                    received);
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
        if (present.size() >= MOST) {
            return new KeepOutcome.TooMany(MOST);
        }
        try (InputStream content = Files.newInputStream(received.path())) {
            return transaction.<KeepOutcome>execute(attempt -> {
                insert(file, content);
                if (lockAndCount(file.owner()) > MOST) {
                    attempt.setRollbackOnly();
                    return new KeepOutcome.TooMany(MOST);
                }
                report(file, record.get(), "", value(file));
                return new KeepOutcome.Kept(file);
            });
        } catch (DuplicateKeyException meanwhile) {
            KEPT_ONCE.requireBrokenBy(meanwhile);
            return new KeepOutcome.Same(sameAs(file, of(file.owner())).orElseThrow(() -> meanwhile));
        }
    }

    /** Of two who hand in the last one at once, the second waits here until the first is done, and sees its file. */
    private int lockAndCount(FileOwner owner) {
        jdbc.sql(
                        "select id from membership.stored_file where subject = :subject and owner_id = :owner order by id for update")
                .param("subject", owner.subject())
                .param("owner", owner.id())
                .query((row, _) -> row.getObject(1))
                .list();
        return counts(owner.subject(), List.of(owner.id())).getOrDefault(owner.id(), 0);
    }

    private static Optional<StoredFile> sameAs(StoredFile file, List<StoredFile> others) {
        return others.stream()
                .filter(other -> other.digest().equals(file.digest()))
                .findFirst();
    }

    /** The files of a record, the latest first. */
    @ForStaffOrOwn("@filedRecords.memberOf(#owner)")
    public List<StoredFile> of(FileOwner owner) {
        return jdbc.sql(FILES + " where subject = :subject and owner_id = :owner order by kept_at desc, id desc")
                .param("subject", owner.subject())
                .param("owner", owner.id())
                .query((row, _) -> file(row))
                .list();
    }

    /** How many files records of a kind have, for a list of them; those without any are left out. */
    @ForStaff
    public Map<UUID, Integer> counts(String subject, Collection<UUID> owners) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!owners.isEmpty()) {
            jdbc.sql("""
                            select owner_id, count(*) from membership.stored_file
                            where subject = :subject and owner_id in (:owners) group by owner_id""").param("subject", subject).param("owners", owners).query(row -> {
                counts.put(row.getObject(1, UUID.class), row.getInt(2));
            });
        }
        return counts;
    }

    /** A file without its content. */
    @ForStaffOrOwn("@filedRecords.memberOf(#file)")
    public Optional<StoredFile> find(FileId file) {
        return jdbc.sql(FILES + " where id = :id")
                .param("id", file.value())
                .query((row, _) -> file(row))
                .optional();
    }

    /**
     * Writes the content part by part.
     *
     * @throws FileNotFoundException if there is no such file, or none any more when a part of it is read
     */
    @ForStaffOrOwn("@filedRecords.memberOf(#file)")
    public void write(FileId file, OutputStream out) throws IOException {
        long left = jdbc.sql("select size from membership.stored_file where id = :id")
                .param("id", file.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new FileNotFoundException(file + " is not there"));
        for (int place = 0; left > 0; place++) {
            byte[] part = jdbc.sql(
                            "select content from membership.stored_file_part where file_id = :id and place = :place")
                    .param("id", file.value())
                    .param("place", place)
                    .query((row, _) -> row.getBytes(1))
                    .optional()
                    .orElseThrow(() -> new FileNotFoundException(file + " was removed while it was read"));
            out.write(part);
            left -= part.length;
        }
    }

    /** Removes a file; answers false if it is gone already. Who did it, when and what it was stays in the audit. */
    @ForStaff
    public boolean remove(FileId id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Optional<StoredFile> file = find(id);
            if (rows.update("delete from membership.stored_file where id = ?", id.value()) == 0) {
                return false;
            }
            file.ifPresent(removed ->
                    records.find(removed.owner()).ifPresent(record -> report(removed, record, value(removed), "")));
            return true;
        }));
    }

    private void insert(StoredFile file, InputStream content) {
        rows.update(
                """
                insert into membership.stored_file
                    (id, subject, owner_id, name, type, size, digest, kept_by, kept_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id().value(),
                file.owner().subject(),
                file.owner().id(),
                file.name(),
                file.type().name(),
                file.size(),
                file.digest(),
                file.by(),
                Timestamp.from(file.at()));
        int place = 0;
        for (byte[] part = next(content); part.length > 0; part = next(content)) {
            rows.update(
                    "insert into membership.stored_file_part (file_id, place, content) values (?, ?, ?)",
                    file.id().value(),
                    place++,
                    part);
        }
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(PART);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void report(StoredFile file, FileSubject.Filed record, String before, String after) {
        reporting.report(
                file.owner().subject(), file.owner().id(), record.label(), List.of(new Change(FIELD, before, after)));
    }

    private static String value(StoredFile file) {
        return file.name() + " [" + file.digest().substring(0, MARK) + "]";
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new FileOwner(row.getString("subject"), row.getObject("owner_id", UUID.class)),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("digest"),
                row.getString("kept_by"),
                row.getTimestamp("kept_at").toInstant());
    }
}
