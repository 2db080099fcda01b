package org.wego.demo;

import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.start.StartData;

/**
 * Loads each subject once: its data and the note that they are in are one transaction, so a start that was killed goes
 * on where it stopped.
 */
@Component
@Profile("demo")
class StartDataLoading {

    private static final Logger LOG = LoggerFactory.getLogger(StartDataLoading.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartDataLoading(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    void load(StartData part) {
        String subject = part.subject();
        if (!isLoaded(subject)) {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into app.start_data (subject, loaded_at) values (?, ?)")
                        .params(subject, clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
                part.load();
            });
            LOG.info("Demonstration data loaded: {}", subject);
        }
    }

    /** Whether people work here already with accounts of their own: such a database gets no demonstration data. */
    boolean isInRealUse() {
        return jdbc.sql("select count(*) from app.account where not demonstration")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isLoaded(String subject) {
        return jdbc.sql("select count(*) from app.start_data where subject = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
