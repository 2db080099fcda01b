package org.wego.mail;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.mail.MailState;
import org.wego.membership.name.NameCondition;

/** Reads the outbox for people. */
@Component
class MailReads {

    private final JdbcClient jdbc;

    MailReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MailSummary> newest(MailFilter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("""
                        select id, recipient, recipient_name, subject, state, attempts, put_at, due_at, reason
                        from app.mail""" + where(filter, parameters) + " order by id desc limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new MailSummary(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("recipient_name"),
                        row.getString("subject"),
                        MailState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getObject("put_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    int count(MailFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from app.mail" + where(filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    Optional<KeptMail> find(UUID id) {
        return jdbc.sql("select * from app.mail where id = ?")
                .param(id)
                .query(MailRows::kept)
                .optional();
    }

    /** The next mails in a state, to be decided about together. */
    List<KeptMail> inState(MailState state, int limit) {
        return jdbc.sql("select * from app.mail where state = ? order by id limit ?")
                .params(state.name(), limit)
                .query(MailRows::kept)
                .list();
    }

    private static String where(MailFilter filter, Map<String, Object> parameters) {
        String where = " where true";
        if (filter.state() != null) {
            parameters.put("state", filter.state().name());
            where += " and state = :state";
        }
        if (!filter.text().isEmpty()) {
            NameCondition named = NameCondition.of("search_key", filter.text());
            parameters.putAll(named.parameters());
            where += " and " + named.clause();
        }
        return where;
    }
}
