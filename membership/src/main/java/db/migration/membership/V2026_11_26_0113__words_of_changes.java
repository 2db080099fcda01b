package db.migration.membership;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringTokenizer;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Changes are found by the beginnings of their words, which are therefore kept in the order of their letters' codes. */
public class V2026_11_26_0113__words_of_changes extends BaseJavaMigration {

    private static final int BLOCK = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                // H2 compares codes anyway; here the order is that of some language, in which beginnings may lie apart
                statement.execute(
                        "alter table membership.record_change_word alter column word type varchar(64) collate \"C\"");
            }
            statement.setFetchSize(BLOCK);
            try (ResultSet rows = statement.executeQuery("select number, words from membership.record_change");
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into membership.record_change_word (word, number) values (?, ?)")) {
                write(rows, insert);
            }
        }
    }

    private static void write(ResultSet rows, PreparedStatement insert) throws SQLException {
        int batched = 0;
        while (rows.next()) {
            StringTokenizer words = new StringTokenizer(rows.getString("words"));
            while (words.hasMoreTokens()) {
                insert.setString(1, words.nextToken());
                insert.setLong(2, rows.getLong("number"));
                insert.addBatch();
                if (++batched % BLOCK == 0) {
                    insert.executeBatch();
                }
            }
        }
        insert.executeBatch();
    }
}
