package db.migration.membership;

import java.sql.Connection;
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

/** Members are found by what stands inside of their names without a look at all of them. */
public class V2026_11_26_1532__parts_of_names extends BaseJavaMigration {

    private static final int BLOCK = 10_000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        jdbc.execute("""
                create table membership.member_name_part (
                    -- what stands in a key of the members' names from one of its letters on
                    part varchar(8) not null,
                    id uuid not null,
                    members uuid array not null,
                    primary key (part, id)
                )""");
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            // H2 compares codes anyway; here the order is that of some language, in which beginnings may lie apart
            jdbc.execute("alter table membership.member_name_part alter column part type varchar(8) collate \"C\"");
        }
        try (Statement statement = connection.createStatement()) {
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
