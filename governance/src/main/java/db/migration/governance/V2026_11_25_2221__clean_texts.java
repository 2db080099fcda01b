package db.migration.governance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.wego.membership.text.StoredText;

/** What was typed in pieces, with odd blanks or with signs that cannot be seen is kept clean from now on. */
public class V2026_11_25_2221__clean_texts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        StoredText.clean(
                connection,
                "governance.identity",
                List.of("id"),
                List.of("address", "phone", "email", "website", "source"),
                List.of("payment_instructions"));
        StoredText.clean(
                connection,
                "governance.identity_name",
                List.of("identity_id", "place"),
                List.of("name", "source"),
                List.of());
    }
}
