package org.wego.membership.name;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * Rewrites the keys that a table keeps of its names, for migrations: once the rules of {@link NameKey} change, what was
 * stored by the old ones is no longer found.
 */
@NamedInterface
public final class StoredKeys {

    private static final int BLOCK = 1_000;

    private StoredKeys() {}

    /**
     * Corrects every key of a table that its name does not have by now.
     *
     * @param names what to select: the columns of the primary key, and behind them the name; names of one row that come
     *     in several lines, one behind the other, count together, with a line break between
     * @param table which table
     * @param id the columns of its primary key
     * @param column where it keeps the key
     * @param key what the name leads to
     */
    public static void rebuild(
            Connection connection,
            String names,
            String table,
            List<String> id,
            String column,
            UnaryOperator<String> key)
            throws SQLException {
        String where = id.stream().map(it -> it + " = ?").collect(Collectors.joining(" and "));
        try (Statement reading = connection.createStatement();
                PreparedStatement writing = connection.prepareStatement(
                        "update %1$s set %2$s = ? where %3$s and %2$s <> ?".formatted(table, column, where))) {
            reading.setFetchSize(BLOCK);
            try (ResultSet rows = reading.executeQuery(names)) {
                write(rows, writing, id.size(), key);
            }
        }
    }

    private static void write(ResultSet rows, PreparedStatement writing, int idColumns, UnaryOperator<String> key)
            throws SQLException {
        int batched = 0;
        boolean more = rows.next();
        while (more) {
            List<Object> id = id(rows, idColumns);
            StringBuilder names = new StringBuilder(rows.getString(idColumns + 1));
            more = rows.next();
            while (more && id(rows, idColumns).equals(id)) {
                names.append('\n').append(rows.getString(idColumns + 1));
                more = rows.next();
            }
            String is = key.apply(names.toString());
            writing.setString(1, is);
            for (int i = 0; i < idColumns; i++) {
                writing.setObject(i + 2, id.get(i));
            }
            writing.setString(idColumns + 2, is);
            writing.addBatch();
            if (++batched % BLOCK == 0) {
                writing.executeBatch();
            }
        }
        writing.executeBatch();
    }

    private static List<Object> id(ResultSet row, int columns) throws SQLException {
        Object[] id = new Object[columns];
        for (int i = 0; i < columns; i++) {
            id[i] = row.getObject(i + 1);
        }
        return List.of(id);
    }
}
