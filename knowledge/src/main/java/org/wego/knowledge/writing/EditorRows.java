package org.wego.knowledge.writing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryId;

/** Knows who has which entry open; who was not heard of for a minute has gone. */
@Component
class EditorRows {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    EditorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that somebody is at it, and answers who else is. */
    List<OtherEditor> attend(EntryId entry, String editor, Instant now) {
        OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from knowledge.entry_editor where entry_id = ? and last_seen < ?")
                .params(entry.value(), now.minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .update();
        int known = jdbc.sql("update knowledge.entry_editor set last_seen = ? where entry_id = ? and editor = ?")
                .params(moment, entry.value(), editor)
                .update();
        if (known == 0) {
            // if two tabs are opened at once, one comes second
            jdbc.sql("insert into knowledge.entry_editor (entry_id, editor, since, last_seen) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(entry.value(), editor, moment, moment)
                    .update();
        }
        return jdbc.sql("""
                        select editor, since from knowledge.entry_editor
                        where entry_id = ? and editor <> ? order by since, editor""")
                .params(entry.value(), editor)
                .query((row, _) -> new OtherEditor(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }
}
