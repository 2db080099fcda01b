package org.wego.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The database as it was on 26 November 2026, kept for ever on both products: the demonstration data of that day, the
 * fee run of 2017 with its 34 invoices, contacts of four cities, a concession for two years. A database of that day is
 * what people have; it is upgraded, never made anew.
 */
final class EarlierDatabase {

    private EarlierDatabase() {}

    /** Puts its file where H2 looks for it. */
    static void unpack(Path folder) throws IOException {
        try (ZipInputStream archive = new ZipInputStream(open("2026-11-26-h2.zip"))) {
            Files.copy(
                    archive,
                    folder.resolve(
                            Objects.requireNonNull(archive.getNextEntry()).getName()));
        }
    }

    /** Runs what {@code pg_dump} wrote on an empty database. */
    static void restore(DataSource database) throws IOException, SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                BufferedReader dump = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(open("2026-11-26-postgresql.sql.gz")), StandardCharsets.UTF_8))) {
            StringBuilder sql = new StringBuilder();
            for (String line = dump.readLine(); line != null; line = dump.readLine()) {
                if (line.startsWith("COPY ")) {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(line, rows(dump));
                } else if (!line.startsWith("--") && !line.startsWith("\\")) {
                    sql.append(line).append('\n');
                    if (line.endsWith(";")) {
                        statement.execute(sql.toString());
                        sql.setLength(0);
                    }
                }
            }
        }
    }

    private static Reader rows(BufferedReader dump) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String row = dump.readLine(); !"\\.".equals(row); row = dump.readLine()) {
            rows.append(Objects.requireNonNull(row, "the dump is cut off")).append('\n');
        }
        return new StringReader(rows.toString());
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(EarlierDatabase.class.getResourceAsStream("/earlier/" + file), file);
    }
}
