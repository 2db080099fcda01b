package db.migration.membership;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.wego.membership.audit.Change;
import org.wego.membership.audit.RecordChanged;
import org.wego.membership.audit.StoredChanges;

/** What was changed of members stands among the changes of all records. */
public class V2026_11_26_0111__member_history extends BaseJavaMigration {

    private static final int BLOCK = 1_000;

    private static final String CHANGES = """
            select c.member_id, m.name, m.place, c.changed_by, c.changed_at, c.field, c.before_value, c.after_value
            from membership.member_change c join membership.member m on m.id = c.member_id
            order by c.changed_at, c.id""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        try (Statement reading = connection.createStatement()) {
            reading.setFetchSize(BLOCK);
            try (ResultSet rows = reading.executeQuery(CHANGES)) {
                List<RecordChanged> block = new ArrayList<>(BLOCK);
                while (rows.next()) {
                    block.add(change(rows));
                    if (block.size() == BLOCK) {
                        StoredChanges.addUnfound(jdbc, block);
                        block.clear();
                    }
                }
                StoredChanges.addUnfound(jdbc, block);
            }
            reading.execute("drop table membership.member_change");
        }
    }

    private static RecordChanged change(ResultSet row) throws SQLException {
        String place = row.getString("place");
        String name = row.getString("name");
        return new RecordChanged(
                "member",
                row.getObject("member_id", UUID.class),
                place.isEmpty() ? name : name + " (" + place + ")",
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                List.of(new Change(
                        row.getString("field"), row.getString("before_value"), row.getString("after_value"))));
    }
}
