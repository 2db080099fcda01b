package org.wego.membership.joining;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.SecretToken;

/** The links by which applicants come back to their applications. */
@Component
class ApplicationLinks {

    private static final String PATH = "/join/";
    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link beside the earlier ones, as its path. */
    String make(UUID application) {
        SecretToken secret = SecretToken.next();
        jdbc.sql("insert into membership.application_link (token_hash, application_id, made_at) values (?, ?, ?)")
                .params(secret.hash(), application, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return PATH + secret.value();
    }

    /** The application that a secret leads to. */
    Optional<UUID> find(String token) {
        return TOKEN.matcher(token).matches()
                ? jdbc.sql("select application_id from membership.application_link where token_hash = ?")
                        .param(SecretToken.hash(token))
                        .query(UUID.class)
                        .optional()
                : Optional.empty();
    }
}
