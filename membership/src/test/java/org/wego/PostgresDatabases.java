package org.wego;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** Databases of PostgreSQL that nobody else has, with the schema of the module: copies of one. */
public final class PostgresDatabases {

    private static final OwnPostgres ORIGINAL = migrated();

    private PostgresDatabases() {}

    /** The address of a new one, with the user in it. */
    public static String copy() {
        try {
            return ORIGINAL.copy().url() + "&reWriteBatchedInserts=true";
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static OwnPostgres migrated() {
        try {
            OwnPostgres database = OwnPostgres.create();
            Flyway.configure()
                    .dataSource(database.source())
                    .locations("classpath:db/migration/membership")
                    .load()
                    .migrate();
            return database;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
