package org.wego.programs.subscription;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.SecretToken;

/** The link of each account to its calendar, as a hash. */
@Component
class CalendarLinkRows {

    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");

    private final JdbcClient jdbc;

    CalendarLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> madeAt(String account) {
        return jdbc.sql("select made_at from programs.calendar_link where account = ?")
                .param(account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** If two are made at once, the second one holds. */
    void replace(String account, String hash, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int added = jdbc.sql("insert into programs.calendar_link (account, token_hash, made_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(account, hash, at)
                .update();
        if (added == 0) {
            jdbc.sql("update programs.calendar_link set token_hash = ?, made_at = ? where account = ?")
                    .params(hash, at, account)
                    .update();
        }
    }

    boolean remove(String account) {
        return jdbc.sql("delete from programs.calendar_link where account = ?")
                        .param(account)
                        .update()
                > 0;
    }

    /** Whose the link with this secret is. */
    Optional<String> owner(String token) {
        return TOKEN.matcher(token).matches()
                ? jdbc.sql("select account from programs.calendar_link where token_hash = ?")
                        .param(SecretToken.hash(token))
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
