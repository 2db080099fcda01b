package db.migration.membership;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.wego.membership.audit.WordPlaces;

/** A word that many changes of a transaction have is written once for fifty of them, not once for each. */
public class V2026_11_26_0348__places_of_words extends BaseJavaMigration {

    private static final int BLOCK = 1_000;
    private static final Pattern BLANK = Pattern.compile(" ");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.execute("drop table membership.record_change_word");
        jdbc.execute("""
                create table membership.record_change_word (
                    word varchar(64) not null,
                    -- number of a change less one, by fifty
                    block bigint not null,
                    -- a bit for each of the fifty that has the word
                    places bigint not null,
                    -- how many have
                    changes integer not null,
                    primary key (word, block)
                )""");
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            // H2 compares codes anyway; here the order is that of some language, in which beginnings may lie apart
            jdbc.execute("alter table membership.record_change_word alter column word type varchar(64) collate \"C\"");
        }
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(BLOCK);
            try (ResultSet rows =
                    statement.executeQuery("select number, words from membership.record_change order by number")) {
                write(rows, jdbc);
            }
        }
    }

    /** Those whose numbers were given at once are written at once. */
    private static void write(ResultSet rows, JdbcTemplate jdbc) throws SQLException {
        WordPlaces places = new WordPlaces();
        long given = 0;
        while (rows.next()) {
            long number = rows.getLong("number");
            if ((number - 1) / BLOCK != given) {
                places.write(jdbc);
                given = (number - 1) / BLOCK;
            }
            places.add(
                    number,
                    BLANK.splitAsStream(rows.getString("words"))
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
        places.write(jdbc);
    }
}
