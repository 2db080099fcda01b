package org.wego.architecture;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;

/** Empty databases, and the migrations of one folder as a start runs them. */
final class Databases {

    private Databases() {}

    static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        return database;
    }

    /** The folder of a module, with the history that Spring Modulith keeps of it. */
    static FluentConfiguration flyway(DataSource database, String folder) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + folder)
                .table("flyway_schema_history" + (folder.equals("__root") ? "" : "_" + folder))
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }
}
