package org.wego.operation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.wego.MovingClock;

class JobClockTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Clock right = Clock.systemUTC();

    @Test
    void tellsTheTimeOfTheDatabaseOnAMachineThatHasAnother() {
        assertThat(new JobClock(database(), Clock.offset(right, HOUR)).now())
                .isCloseTo(right.instant(), within(5, ChronoUnit.SECONDS));
        assertThat(new JobClock(database(), Clock.offset(right, HOUR.negated())).now())
                .isCloseTo(right.instant(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void noticesThatTheClockOfTheMachineWasPut() {
        MovingClock machine = new MovingClock(right.instant());
        JobClock clock = new JobClock(database(), machine);
        clock.now();
        machine.pass(HOUR);

        assertThat(clock.now()).isCloseTo(right.instant(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void goesOnWithWhatItKnowsWhileTheDatabaseIsAway() {
        DataSource away = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("away");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        MovingClock machine = new MovingClock(right.instant());

        assertThat(new JobClock(away, machine).now()).isEqualTo(machine.instant());
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:clock;MODE=PostgreSQL");
        return database;
    }
}
