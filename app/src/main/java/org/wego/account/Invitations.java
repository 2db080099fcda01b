package org.wego.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.security.AccountId;

/** One-time links: valid for a day, for one use, and only the newest of an account; the secret is kept as a hash. */
@Component
class Invitations {

    static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a link is for; without an account it makes the first administrator. */
    record Invitation(Optional<AccountId> account) {}

    SetupLink invite(@Nullable AccountId account) {
        UUID id = account == null ? null : account.value();
        jdbc.sql("delete from app.invitation where account_id = :id or (account_id is null and :first)")
                .param("id", id, java.sql.Types.OTHER)
                .param("first", account == null)
                .update();
        SecretToken secret = SecretToken.next();
        Instant expires = clock.instant().plus(VALID);
        jdbc.sql("insert into app.invitation (token_hash, account_id, expires_at) values (:hash, :id, :expires)")
                .param("hash", secret.hash())
                .param("id", id, java.sql.Types.OTHER)
                .param("expires", at(expires))
                .update();
        return new SetupLink("/setup?token=" + secret.value(), expires);
    }

    Optional<Invitation> find(String token) {
        return jdbc.sql("""
                        select account_id from app.invitation
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", SecretToken.hash(token))
                .param("now", at(clock.instant()))
                .query((row, index) -> new Invitation(Optional.ofNullable(row.getObject("account_id", UUID.class))
                        .map(AccountId::new)))
                .optional();
    }

    /** Uses the link up; false if another request was faster. */
    boolean use(String token) {
        return jdbc.sql("update app.invitation set used_at = :now where token_hash = :hash and used_at is null")
                        .param("now", at(clock.instant()))
                        .param("hash", SecretToken.hash(token))
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
