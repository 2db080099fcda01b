package org.wego.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.security.AccountId;

/**
 * Counts wrong API tokens per account and refuses its calls after {@value SignInAttempts#ALLOWED} of them for a quarter
 * of an hour. Other than a password a token is counted after it was looked at: right calls come in parallel, and 256
 * random bits are not guessed by coming at once.
 */
@Component
class TokenAttempts {

    /** In the place of an account, for all addresses that have none. */
    static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the account is not locked. */
    boolean admits(AccountId account) {
        return jdbc.sql("select count(*) from app.token_attempt where account_id = ? and locked_until > ?")
                        .params(account.value(), at(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Counts a wrong token; it writes as much for {@link #NOBODY} and for a locked account as for any. */
    void count(AccountId account) {
        Instant now = clock.instant();
        int known = jdbc.sql("""
                        update app.token_attempt
                        set attempts = case when locked_until <= :now then 1 else attempts + 1 end,
                            locked_until = case
                                when locked_until is null and attempts + 1 >= :allowed
                                then cast(:until as timestamp(6) with time zone)
                                when locked_until > :now then locked_until end
                        where account_id = :account
                        """)
                .param("allowed", SignInAttempts.ALLOWED)
                .param("until", at(now.plus(SignInAttempts.LOCK)))
                .param("account", account.value())
                .param("now", at(now))
                .update();
        if (known == 0) {
            jdbc.sql("insert into app.token_attempt (account_id, attempts) values (?, 1) on conflict do nothing")
                    .param(account.value())
                    .update();
        }
    }

    /** Forgets all wrong tokens and lifts the lock. */
    void forget(AccountId account) {
        jdbc.sql("delete from app.token_attempt where account_id = ?")
                .param(account.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
