package db.migration.membership;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.StoredKeys;

/** Members and invoices are found by more spellings than before. */
public class V2026_11_25_2231__search_keys extends BaseJavaMigration {

    private static final int LONGEST = 4000;

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> id = List.of("id");
        StoredKeys.rebuild(
                connection, "select id, name from membership.member", "membership.member", id, "name_key", NameKey::of);
        StoredKeys.rebuild(
                connection,
                """
                select id, name from (
                    select id, -1 as place, name from membership.member
                    union all select member_id, place, name from membership.member_name) named
                order by id, place""",
                "membership.member",
                id,
                "search_key",
                names -> cut(NameKey.searchable(names.lines())));
        StoredKeys.rebuild(
                connection,
                "select fee_year, sequence, addressee_name from membership.invoice",
                "membership.invoice",
                List.of("fee_year", "sequence"),
                "addressee_key",
                NameKey::searchable);
    }

    private static String cut(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
