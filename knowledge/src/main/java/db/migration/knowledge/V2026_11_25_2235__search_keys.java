package db.migration.knowledge;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.StoredKeys;

/** Entries are found by more spellings than before. */
public class V2026_11_25_2235__search_keys extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        StoredKeys.rebuild(
                context.getConnection(),
                "select id, title from knowledge.entry",
                "knowledge.entry",
                List.of("id"),
                "title_key",
                NameKey::searchable);
    }
}
