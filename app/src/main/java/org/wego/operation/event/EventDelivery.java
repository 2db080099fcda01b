package org.wego.operation.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForAdministrators;

/** What administrators see of events, and how they have failed ones delivered again. */
@Service
@NamedInterface("event")
@ForAdministrators
public class EventDelivery {

    /** The last two names before the parameters, those of the type and of its method. */
    private static final Pattern LISTENER = Pattern.compile("([^.(]+\\.[^.(]+)\\(");

    private final JdbcClient jdbc;
    private final EventResubmission resubmission;

    EventDelivery(JdbcClient jdbc, EventResubmission resubmission) {
        this.jdbc = jdbc;
        this.resubmission = resubmission;
    }

    /** Events that a listener has not finished, the oldest first. */
    public List<UnfinishedDelivery> unfinished(int offset, int limit) {
        return jdbc.sql("""
                        select id, event_type, listener_id, publication_date, completion_attempts, status
                        from app.event_publication where completion_date is null
                        order by publication_date, id limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(EventDelivery::delivery)
                .list();
    }

    /**
     * Delivers an event once more to the listener that failed at it, without waiting for the time at which that would
     * be done anyway. One that is under way or finished is left alone.
     */
    public void tryAgain(UUID delivery) {
        resubmission.resubmit(delivery);
    }

    private static UnfinishedDelivery delivery(ResultSet row, int index) throws SQLException {
        String event = row.getString("event_type");
        String listener = row.getString("listener_id");
        Matcher names = LISTENER.matcher(listener);
        return new UnfinishedDelivery(
                row.getObject("id", UUID.class),
                event.substring(event.lastIndexOf('.') + 1),
                names.find() ? names.group(1) : listener,
                row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                row.getInt("completion_attempts"),
                "FAILED".equals(row.getString("status")));
    }
}
