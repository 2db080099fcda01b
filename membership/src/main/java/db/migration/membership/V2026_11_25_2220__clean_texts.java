package db.migration.membership;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.wego.membership.text.StoredText;

/** What was typed or imported in pieces, with odd blanks or with signs that cannot be seen is kept clean from now on. */
public class V2026_11_25_2220__clean_texts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        List<String> id = List.of("id");
        List<String> place = List.of("member_id", "place");
        List<String> none = List.of();
        StoredText.clean(
                connection,
                "membership.member",
                id,
                List.of("name", "population_source", "source"),
                List.of("address", "notes"));
        StoredText.clean(connection, "membership.member_name", place, List.of("name", "language"), none);
        StoredText.clean(
                connection,
                "membership.member_size",
                List.of("member_id", "kind", "figure_year"),
                List.of("source"),
                none);
        StoredText.clean(
                connection, "membership.member_contact", place, List.of("name", "role", "email", "phone"), none);
        StoredText.clean(connection, "membership.edition", id, List.of("name", "name_key"), none);
        StoredText.clean(connection, "membership.country_mapping", List.of("label"), List.of("label"), none);
        StoredText.clean(connection, "membership.fee_schedule", id, List.of("name", "decided_by"), none);
        StoredText.clean(
                connection, "membership.concession", id, List.of("approver"), List.of("reason", "withdrawn_because"));
    }
}
