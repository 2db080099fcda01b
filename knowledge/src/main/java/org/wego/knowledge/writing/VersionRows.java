package org.wego.knowledge.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what entries said at the steps of their way. */
@Component
class VersionRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Entry entry, String by, Instant now) {
        jdbc.sql("""
                        insert into knowledge.entry_version (entry_id, number, state, fields, kept_at, kept_by)
                        values (:entry, (select coalesce(max(number), 0) + 1 from knowledge.entry_version
                            where entry_id = :entry), :state, :fields, :now, :by)""")
                .param("entry", entry.id().value())
                .param("state", entry.state().name())
                .param(
                        "fields",
                        JSON.writeValueAsString(
                                ContentFields.of(entry.content()).shown()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** What it said at the last of them, field by field; nothing before the first. */
    Map<String, String> last(EntryId entry) {
        return jdbc.sql("""
                        select fields from knowledge.entry_version where entry_id = ?
                        order by number desc fetch first 1 row only""")
                .param(entry.value())
                .query((row, _) -> JSON.readValue(row.getString(1), FIELDS))
                .optional()
                .orElse(Map.of());
    }

    /** Who handed the entry over last. */
    Optional<String> submitter(EntryId entry) {
        return jdbc.sql("""
                        select kept_by from knowledge.entry_version where entry_id = ? and state = 'SUBMITTED'
                        order by number desc fetch first 1 row only""").param(entry.value()).query(String.class).optional();
    }

    /** The oldest first. */
    List<KeptVersion> of(EntryId entry) {
        return jdbc.sql("""
                        select number, state, kept_at, kept_by, fields from knowledge.entry_version
                        where entry_id = ? order by number""")
                .param(entry.value())
                .query((row, _) -> version(row))
                .list();
    }

    private static KeptVersion version(ResultSet row) throws SQLException {
        return new KeptVersion(
                row.getInt(1),
                EntryState.valueOf(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                JSON.readValue(row.getString(5), FIELDS));
    }
}
