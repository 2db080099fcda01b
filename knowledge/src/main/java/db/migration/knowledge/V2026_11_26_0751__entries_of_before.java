package db.migration.knowledge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded without a language is English, and its sources are a list. */
public class V2026_11_26_0751__entries_of_before extends BaseJavaMigration {

    private static final String ENTRIES = """
            insert into knowledge.entry (id, version, state, external_id, catalog, status, entry_year, member_id, city,
                country, project_id, sdgs, technologies, parts, drafted_by, drafted_at, changed_at, submitted_at,
                published_at, reason)
            select id, version, state, cast(id as varchar(200)), catalog, 'UNKNOWN', entry_year, member_id, city, country,
                project_id, '', '', '{}', drafted_by,
                coalesce(submitted_at, published_at, current_timestamp),
                coalesce(published_at, submitted_at, current_timestamp), submitted_at, published_at, ''
            from knowledge.entry_before""";

    private static final String TEXTS = """
            insert into knowledge.entry_text (entry_id, language, place, original, title, title_key, summary, body,
                keywords)
            select id, 'en', 0, true, title, title_key, summary, '', '' from knowledge.entry_before""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement moving = connection.createStatement()) {
            moving.executeUpdate(ENTRIES);
            moving.executeUpdate(TEXTS);
            try (ResultSet before = moving.executeQuery("select id, source from knowledge.entry_before");
                    PreparedStatement parts =
                            connection.prepareStatement("update knowledge.entry set parts = ? where id = ?")) {
                while (before.next()) {
                    parts.setString(1, JSON.writeValueAsString(Map.of("sources", sources(before.getString(2)))));
                    parts.setObject(2, before.getObject(1));
                    parts.executeUpdate();
                }
            }
            moving.execute("drop table knowledge.entry_before");
        }
    }

    /** They were separated by semicolons; addresses begin with http. */
    private static List<Map<String, String>> sources(String before) {
        return Arrays.stream(before.split(";\\s*", -1))
                .filter(it -> !it.isBlank())
                .map(it -> it.startsWith("http://") || it.startsWith("https://")
                        ? Map.of("url", it, "publisher", "")
                        : Map.of("url", "", "publisher", it))
                .toList();
    }
}
