package org.wego.programs.registration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.SecretToken;

/** The links by which people without an account come back to their registrations. */
@Component
class RegistrationLinks {

    private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link beside the earlier ones, as its secret. */
    String make(RegistrationId registration) {
        SecretToken secret = SecretToken.next();
        add(secret, registration);
        return secret.value();
    }

    /** Has a secret lead to a registration. */
    void add(SecretToken secret, RegistrationId registration) {
        jdbc.sql("insert into programs.registration_link (token_hash, registration_id, made_at) values (?, ?, ?)")
                .params(secret.hash(), registration.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The registration that a secret leads to. */
    Optional<RegistrationId> find(String token) {
        return TOKEN.matcher(token).matches()
                ? jdbc.sql("select registration_id from programs.registration_link where token_hash = ?")
                        .param(SecretToken.hash(token))
                        .query(UUID.class)
                        .optional()
                        .map(RegistrationId::new)
                : Optional.empty();
    }
}
