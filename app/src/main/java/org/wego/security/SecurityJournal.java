package org.wego.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The append-only record of sign-ins and of changes to accounts. */
@Component
public class SecurityJournal {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecurityJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One line of the journal. */
    public record Entry(Instant at, SecurityEvent kind, String actor, String account) {}

    /** Writes a line, in the transaction of what it tells about. */
    public void record(SecurityEvent kind, String actor, String account) {
        jdbc.sql("insert into app.security_event (id, happened_at, kind, actor, account) values (?, ?, ?, ?, ?)")
                .params(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        kind.name(),
                        actor,
                        account)
                .update();
    }

    /** The newest entries first. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Entry> newest(int offset, int limit) {
        return jdbc.sql("""
                        select happened_at, kind, actor, account from app.security_event
                        order by happened_at desc, id desc limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(SecurityJournal::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                SecurityEvent.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("account"));
    }
}
