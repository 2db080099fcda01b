package org.wego.membership.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@link StoredFiles}; contents are written and read part by part. */
@Component
class FileRows {

    /** H2 keeps at most twice as much in a column. */
    private static final int PART = 1 << 19;

    private static final String FILES = """
            select id, subject, owner_id, name, type, size, digest, kept_by, kept_at, readers
            from membership.stored_file""";

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    FileRows(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<StoredFile> find(FileId file) {
        return jdbc.sql(FILES + " where id = :id")
                .param("id", file.value())
                .query((row, _) -> file(row))
                .optional();
    }

    /** The files of a record that are open to just these readers, the latest first. */
    List<StoredFile> of(FileOwner owner, Set<FileReaders> readers) {
        return jdbc.sql(FILES + " where subject = :subject and owner_id = :owner and readers in (:readers)"
                        + " order by kept_at desc, id desc")
                .param("subject", owner.subject())
                .param("owner", owner.id())
                .param("readers", readers.stream().map(FileReaders::name).toList())
                .query((row, _) -> file(row))
                .list();
    }

    Map<UUID, Integer> counts(String subject, Collection<UUID> owners) {
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

    /**
     * If two hand in the last possible file at once, the second waits here until the first is done, and then sees its
     * file.
     */
    int lockAndCount(FileOwner owner) {
        jdbc.sql(
                        "select id from membership.stored_file where subject = :subject and owner_id = :owner order by id for update")
                .param("subject", owner.subject())
                .param("owner", owner.id())
                .query((row, _) -> row.getObject(1))
                .list();
        return counts(owner.subject(), List.of(owner.id())).getOrDefault(owner.id(), 0);
    }

    /** @throws FileNotFoundException if there is no such file, or none any more when a part of it is read */
    void write(FileId file, OutputStream out) throws IOException {
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

    void insert(StoredFile file, InputStream content) {
        rows.update(
                """
                insert into membership.stored_file
                    (id, subject, owner_id, name, type, size, digest, kept_by, kept_at, readers)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                file.id().value(),
                file.owner().subject(),
                file.owner().id(),
                file.name(),
                file.type().name(),
                file.size(),
                file.digest(),
                file.by(),
                Timestamp.from(file.at()),
                file.readers().name());
        int place = 0;
        for (byte[] part = next(content); part.length > 0; part = next(content)) {
            rows.update(
                    "insert into membership.stored_file_part (file_id, place, content) values (?, ?, ?)",
                    file.id().value(),
                    place++,
                    part);
        }
    }

    boolean open(FileId file, FileReaders readers) {
        return rows.update("update membership.stored_file set readers = ? where id = ?", readers.name(), file.value())
                > 0;
    }

    boolean remove(FileId file) {
        return rows.update("delete from membership.stored_file where id = ?", file.value()) > 0;
    }

    private static byte[] next(InputStream content) {
        try {
            return content.readNBytes(PART);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
                row.getTimestamp("kept_at").toInstant(),
                FileReaders.valueOf(row.getString("readers")));
    }
}
