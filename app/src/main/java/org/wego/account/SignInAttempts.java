package org.wego.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.security.AccountId;

/**
 * Counts failed sign-ins per account and locks the account after {@value #ALLOWED} of them for a quarter of an hour.
 * An attempt is counted before the password is looked at, in one statement, so that parallel guesses count too.
 */
@Component
class SignInAttempts {

    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void track(AccountId account) {
        jdbc.sql("insert into app.sign_in_attempt (account_id, attempts) values (?, 0)")
                .param(account.value())
                .update();
    }

    /** Counts an attempt; false if the account is locked, and then nothing is counted. */
    boolean begin(AccountId account) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update app.sign_in_attempt
                        set attempts = case when locked_until is null then attempts + 1 else 1 end,
                            locked_until = case
                                when locked_until is null and attempts + 1 >= :allowed
                                then cast(:until as timestamp(6) with time zone) end
                        where account_id = :account and (locked_until is null or locked_until <= :now)
                        """)
                        .param("allowed", ALLOWED)
                        .param("until", at(now.plus(LOCK)))
                        .param("account", account.value())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Forgets all failures and lifts the lock, also those of {@link TokenAttempts}: the person is known now. */
    void forget(AccountId account) {
        jdbc.sql("delete from app.token_attempt where account_id = ?")
                .param(account.value())
                .update();
        jdbc.sql("update app.sign_in_attempt set attempts = 0, locked_until = null where account_id = ?")
                .param(account.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
