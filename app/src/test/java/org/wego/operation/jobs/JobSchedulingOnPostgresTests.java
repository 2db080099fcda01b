package org.wego.operation.jobs;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.wego.OwnPostgres;

class JobSchedulingOnPostgresTests extends JobSchedulingChecks {

    private static OwnPostgres database;

    @BeforeAll
    static void create() throws SQLException {
        database = OwnPostgres.create();
    }

    @AfterAll
    static void drop() throws SQLException {
        database.close();
    }

    @Override
    DataSource open() {
        return database.source();
    }
}
