package org.wego;

import io.zonky.test.db.postgres.embedded.PreparedDbProvider;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** Databases of PostgreSQL that nobody else has, with the schema of the module: copies of one, on a server for all tests. */
public final class PostgresDatabases {

    private static final PreparedDbProvider COPIES = PreparedDbProvider.forPreparer(original -> Flyway.configure()
            .dataSource(original)
            .locations("classpath:db/migration/membership")
            .load()
            .migrate());

    private PostgresDatabases() {}

    /** The address of a new one, with the user in it. */
    public static String copy() {
        try {
            return COPIES.createDatabase() + "&reWriteBatchedInserts=true";
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
