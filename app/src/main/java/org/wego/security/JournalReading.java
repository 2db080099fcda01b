package org.wego.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForAdministrators;

/** Shows administrators what {@link SecurityJournal} has recorded. */
@Service
@ForAdministrators
public class JournalReading {

    private final JdbcClient jdbc;

    JournalReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the journal; {@code times} is more than once only for failed sign-ins. */
    public record Entry(Instant at, SecurityEvent kind, String actor, String account, int times) {}

    /** The newest entries first. */
    public List<Entry> newest(int offset, int limit) {
        return jdbc.sql("""
                        select happened_at, kind, actor, account, times from app.security_event
                        order by happened_at desc, id desc limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(JournalReading::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                SecurityEvent.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("account"),
                row.getInt("times"));
    }
}
