package db.migration.programs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.StoredKeys;

/** Programs and events are found by more spellings than before. */
public class V2026_11_25_2233__search_keys extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> id = List.of("id");
        StoredKeys.rebuild(
                connection,
                "select id, name from programs.program",
                "programs.program",
                id,
                "name_key",
                NameKey::searchable);
        StoredKeys.rebuild(
                connection,
                "select id, title from programs.event",
                "programs.event",
                id,
                "title_key",
                NameKey::searchable);
    }
}
