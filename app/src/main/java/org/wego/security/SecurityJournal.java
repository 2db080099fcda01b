package org.wego.security;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The record of sign-ins and of changes to accounts. Nothing in it is changed; lines are removed after the time for
 * which they are kept. Failed sign-ins are counted and written now and then, one line for each account, so that
 * guessing neither adds a line for each attempt nor waits for a line that others write.
 */
@Component
public class SecurityJournal {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;
    private final Duration failuresKept;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    SecurityJournal(
            JdbcClient jdbc,
            Clock clock,
            @Value("${wego.journal.keep}") Duration kept,
            @Value("${wego.journal.keep-failures}") Duration failuresKept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
        this.failuresKept = failuresKept;
    }

    /** Writes a line, in the transaction of what it tells about. */
    public void record(SecurityEvent kind, String actor, String account) {
        write(kind, actor, account, 1);
    }

    /** Counts a failed sign-in, which costs the same whoever it was for. */
    public void countFailure(String account) {
        failures.merge(account, 1, Integer::sum);
    }

    /** Writes what was counted since. */
    @PreDestroy
    @Scheduled(fixedDelayString = "${wego.journal.write-failures-every}")
    public void writeFailures() {
        for (String account : List.copyOf(failures.keySet())) {
            Integer times = failures.remove(account);
            if (times == null) {
                continue;
            }
            try {
                write(SecurityEvent.SIGN_IN_FAILED, account, account, times);
            } catch (DataAccessException notNow) {
                failures.merge(account, times, Integer::sum);
                throw notNow;
            }
        }
    }

    /** Removes what is kept no longer. */
    void trim() {
        jdbc.sql("delete from app.security_event where happened_at < ?")
                .param(before(kept))
                .update();
        jdbc.sql("delete from app.security_event where kind = ? and happened_at < ?")
                .params(SecurityEvent.SIGN_IN_FAILED.name(), before(failuresKept))
                .update();
    }

    private OffsetDateTime before(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }

    private void write(SecurityEvent kind, String actor, String account, int times) {
        jdbc.sql("""
                        insert into app.security_event (id, happened_at, kind, actor, account, times)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        kind.name(),
                        actor,
                        account,
                        times)
                .update();
    }
}
