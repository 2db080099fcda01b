package org.wego.operation.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What time it is for jobs: that of the database, which all processes share. By the clocks of their machines, one that is
 * an hour fast would take all others for dead, and what it planned would wait for an hour once it is gone.
 */
@Component
class JobClock implements Clock {

    private static final Logger LOG = LoggerFactory.getLogger(JobClock.class);

    private static final Duration MEASURE_AGAIN = Duration.ofMinutes(1);
    private static final Duration WORTH_SAYING = Duration.ofSeconds(10);

    private final DataSource database;
    private final java.time.Clock machine;
    private volatile @Nullable Measured last;

    JobClock(DataSource database, java.time.Clock machine) {
        this.database = database;
        this.machine = machine;
    }

    /**
     * How far the machine was from the database.
     *
     * @param at by the machine
     * @param behind negative if it is ahead
     */
    private record Measured(Instant at, Duration behind) {}

    @Override
    public Instant now() {
        Instant now = machine.instant();
        Measured known = last;
        if (known == null || Duration.between(known.at, now).abs().compareTo(MEASURE_AGAIN) >= 0) {
            known = new Measured(now, measured(now, known == null ? Duration.ZERO : known.behind));
            last = known;
        }
        return now.plus(known.behind);
    }

    /** On a connection of its own: within a transaction the time of the database stands still. */
    private Duration measured(Instant now, Duration before) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_timestamp")) {
            row.next();
            Duration behind =
                    Duration.between(now, row.getObject(1, OffsetDateTime.class).toInstant());
            if (behind.abs().compareTo(WORTH_SAYING) > 0 && before.abs().compareTo(WORTH_SAYING) <= 0) {
                LOG.warn("The clock of this machine is {} from that of the database, by which jobs go", behind);
            }
            return behind;
        } catch (SQLException away) {
            LOG.debug("The database does not tell the time", away);
            return before;
        }
    }
}
