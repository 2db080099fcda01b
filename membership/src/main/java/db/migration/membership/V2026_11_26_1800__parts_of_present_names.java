package db.migration.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.wego.membership.name.NameParts;

/** Parts of names that members do not bear any more are gone, so that members are counted by the parts of their names. */
public class V2026_11_26_1800__parts_of_present_names extends BaseJavaMigration {

    private static final int BLOCK = 10_000;

    @Override
    public void migrate(Context context) throws SQLException {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.execute("delete from membership.member_name_part");
        try (Statement statement = context.getConnection().createStatement()) {
            statement.setFetchSize(BLOCK);
            try (ResultSet rows = statement.executeQuery("select id, search_key from membership.member order by id")) {
                Map<UUID, String> keys = new HashMap<>();
                while (rows.next()) {
                    keys.put(rows.getObject(1, UUID.class), rows.getString(2));
                    if (keys.size() == BLOCK) {
                        NameParts.add(jdbc, keys);
                        keys.clear();
                    }
                }
                NameParts.add(jdbc, keys);
            }
        }
    }
}
