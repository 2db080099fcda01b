package org.wego;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** An empty database that one test has to itself, on the server that all tests of a process share; gone when closed. */
public final class OwnPostgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final String name = "own_" + UUID.randomUUID().toString().replace("-", "");

    private OwnPostgres() {}

    public static OwnPostgres create() throws SQLException {
        OwnPostgres database = new OwnPostgres();
        database.execute("create database " + database.name);
        return database;
    }

    /** Another one with all that this one has, to which nobody is connected. */
    public OwnPostgres copy() throws SQLException {
        OwnPostgres copy = new OwnPostgres();
        copy.execute("create database " + copy.name + " template " + name);
        return copy;
    }

    /** Where it is, with the user in it. */
    public String url() {
        return Server.STARTED.getJdbcUrl(USER, name);
    }

    public DataSource source() {
        return Server.STARTED.getDatabase(USER, name);
    }

    /** Also while somebody has a connection to it, as a process that was killed. */
    @Override
    public void close() throws SQLException {
        execute("drop database " + name + " with (force)");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = Server.STARTED.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Started by the first who asks, stopped with the machine of the tests. */
    static final class Server {

        /** Several start at once on a machine that has just got them. */
        private static final Duration PATIENCE = Duration.ofMinutes(1);

        static final EmbeddedPostgres STARTED = start();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPort(FreePort.next())
                        .setPGStartupWait(PATIENCE)
                        .start();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
