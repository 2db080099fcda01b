package org.wego.membership.text;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;

/** Cleans what was recorded before texts passed the door, for migrations. What was issued is never among it. */
@NamedInterface
public final class StoredText {

    private static final Logger LOG = LoggerFactory.getLogger(StoredText.class);

    private static final int BLOCK = 1_000;

    private StoredText() {}

    /**
     * Cleans the texts of a table. A row stays as it is, and the log says so, if its clean texts are those of another row
     * or of nothing.
     *
     * @param id the columns of the primary key
     * @param line the columns with texts of one line
     * @param lines the columns with texts of several
     */
    public static void clean(
            Connection connection, String table, List<String> id, List<String> line, List<String> lines)
            throws SQLException {
        List<String> texts = Stream.concat(line.stream(), lines.stream()).toList();
        String columns = String.join(", ", texts) + ", " + String.join(", ", id);
        String update = "update %s set %s where %s".formatted(table, assigned(texts, ", "), assigned(id, " and "));
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(update)) {
            reading.setFetchSize(BLOCK);
            try (ResultSet rows = reading.executeQuery("select " + columns + " from " + table)) {
                while (rows.next()) {
                    if (put(rows, writing, texts.size(), line.size(), id.size())) {
                        write(connection, writing, table);
                    }
                }
            }
        }
    }

    /** Puts the clean texts and the key of the row in; answers whether any differs from what is on record. */
    private static boolean put(ResultSet row, PreparedStatement writing, int texts, int ofOneLine, int keys)
            throws SQLException {
        boolean differs = false;
        for (int i = 1; i <= texts; i++) {
            String recorded = row.getString(i);
            String clean = clean(recorded, i <= ofOneLine);
            differs |= recorded != null && !recorded.equals(clean);
            writing.setString(i, clean);
        }
        for (int i = texts + 1; i <= texts + keys; i++) {
            writing.setObject(i, row.getObject(i));
        }
        return differs;
    }

    private static @Nullable String clean(@Nullable String text, boolean ofOneLine) {
        if (text == null) {
            return null;
        }
        String clean = ofOneLine ? CleanText.line(text) : CleanText.lines(text);
        return clean.isEmpty() ? text : clean;
    }

    private static void write(Connection connection, PreparedStatement writing, String table) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            writing.executeUpdate();
            connection.releaseSavepoint(before);
        } catch (SQLException taken) {
            connection.rollback(before);
            LOG.warn("A row of {} keeps blanks or signs that cannot be seen: {}", table, taken.getMessage());
        }
    }

    private static String assigned(List<String> columns, String separator) {
        return columns.stream().map(it -> it + " = ?").collect(Collectors.joining(separator));
    }
}
