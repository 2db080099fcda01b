package org.wego.membership.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Many rows for one statement, column by column: a statement for each row costs more than the row. */
final class Columns {

    private final PreparedStatement insert;
    private int last;

    Columns(PreparedStatement insert) {
        this.insert = insert;
    }

    /**
     * The next parameter of the statement, an array.
     *
     * @param type as PostgreSQL calls it
     */
    void add(String type, Stream<?> values) throws SQLException {
        insert.setArray(++last, insert.getConnection().createArrayOf(type, values.toArray()));
    }
}
