package org.wego.programs.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.RegistrationState;

/** Which events are somebody's, by two statements: for those who act for members and for those who do not. */
@Component
class PersonalEventRows {

    private static final String REGISTERED = """
            select e.id, r.state, e.begins_earliest from programs.registration r join programs.event e on e.id = r.event_id
            where e.ends_latest >= :since and r.state <> 'CANCELLED' and r.state <> 'DECLINED'""";

    private static final String OWN = REGISTERED + " and r.mailbox = :mailbox";

    private static final String OF_MEMBERS = " union all " + REGISTERED + " and r.member_id in (:members)"
            + " union all select e.id, null, e.begins_earliest from programs.event e"
            + " where e.ends_latest >= :since and e.member_id in (:members)";

    private static final String ORDER = " order by 3, 1 fetch first :most rows only";

    private final JdbcClient jdbc;

    PersonalEventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The events that end on this day or later, each with whether somebody surely comes or it is in the city of a member. */
    Map<EventId, Boolean> of(String email, Collection<MemberId> members, LocalDate since, int most) {
        Map<EventId, Boolean> certain = new LinkedHashMap<>();
        List<UUID> theirs = members.stream().map(MemberId::value).toList();
        jdbc.sql(OWN + (theirs.isEmpty() ? "" : OF_MEMBERS) + ORDER)
                .param("mailbox", EmailAddress.mailbox(email))
                .param("members", theirs)
                .param("since", since)
                .param("most", most)
                .query(row -> {
                    certain.merge(
                            new EventId(row.getObject("id", UUID.class)), isCertain(row), (one, other) -> one || other);
                });
        return certain;
    }

    private static boolean isCertain(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null
                || switch (RegistrationState.valueOf(state)) {
                    case CONFIRMED, ATTENDED, NO_SHOW -> true;
                    case INVITED, APPLIED, APPROVED, WAITING, CANCELLED, DECLINED -> false;
                };
    }
}
