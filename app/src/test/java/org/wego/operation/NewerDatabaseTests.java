package org.wego.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.WegoApplication;

/** A release that does not know all that a database went through leaves it alone, and says so. */
class NewerDatabaseTests {

    private static final String URL = "jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1";

    private final FailureAnalyzer analyzer = new NewerDatabaseAnalyzer();

    @Test
    void doesNotStartOnADatabaseThatANewerReleaseHasWorkedWith() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(URL);
        database.setUser("sa");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/membership")
                .table("flyway_schema_history_membership")
                .load()
                .migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("""
                        insert into "flyway_schema_history_membership" (installed_rank, version, description, type, script,
                            installed_by, execution_time, success)
                        values (9999, '2999.01.01.0000', 'wings', 'SQL', 'V2999_01_01_0000__wings.sql', 'later', 1, true)""").update();

        Throwable refused = catchThrowable(() -> new SpringApplicationBuilder(WegoApplication.class)
                .run("--spring.datasource.url=" + URL, "--server.port=0", "--vaadin.productionMode=true")
                .close());

        FailureAnalysis said = analyzer.analyze(refused);
        assertThat(said).isNotNull();
        assertThat(said.getDescription())
                .isEqualTo("A newer release has worked with the database: it was changed by 2999.01.01.0000, which this"
                        + " release does not know.");
        assertThat(said.getAction()).contains("newer release", "backup");
        assertThat(jdbc.sql("select count(*) from membership.member")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void leavesOtherFaultsOfMigrationsAsTheyAreSaid() {
        assertThat(analyzer.analyze(new FlywayValidateException(
                        new ErrorDetails(CoreErrorCode.CHECKSUM_MISMATCH, "Migration checksum mismatch"), "")))
                .isNull();
    }
}
