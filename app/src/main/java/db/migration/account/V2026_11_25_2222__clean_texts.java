package db.migration.account;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.wego.membership.text.StoredText;

/**
 * An e-mail address that ended in a blank that cannot be seen is that address. Where it opened a second account both
 * stay, for an administrator to block one.
 */
public class V2026_11_25_2222__clean_texts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        StoredText.clean(context.getConnection(), "app.account", List.of("id"), List.of("email", "name"), List.of());
    }
}
