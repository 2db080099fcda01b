package org.wego.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;

/** What was stored under the keys of an earlier release is found after the migration, on both databases. */
class StoredKeysTests {

    /** The last migration of each module before its keys were rebuilt. */
    private static final Map<String, String> BEFORE = Map.of("membership", "501", "programs", "6", "knowledge", "2");

    @Test
    void rebuildsTheKeysOnH2() {
        rebuildsTheKeys(Databases.h2());
    }

    @Test
    void rebuildsTheKeysOnPostgres() throws SQLException {
        try (OwnPostgres own = OwnPostgres.create()) {
            rebuildsTheKeys(own.source());
        }
    }

    private static void rebuildsTheKeys(DataSource database) {
        BEFORE.forEach((module, last) -> migrate(database, module, last));
        JdbcClient jdbc = JdbcClient.create(database);
        UUID nukualofa = member(jdbc, "Nukuʻalofa", "nukuʻalofa", "TO");
        UUID goteborg = member(jdbc, "Göteborg", "goteborg", "SE");
        member(jdbc, "Taipei", "taipei", "TW");
        UUID nowhere = member(jdbc, "Alliance", "alliance", null);
        jdbc.sql(
                        "insert into membership.member_name (member_id, place, name, kind) values (?, 0, 'Θεσσαλονίκης', 'OTHER')")
                .param(goteborg)
                .update();
        program(jdbc);
        event(jdbc);
        entry(jdbc);

        BEFORE.keySet().forEach(module -> migrate(database, module, "latest"));

        assertThat(keys(jdbc, "select name_key from membership.member order by name_key"))
                .containsExactly("alliance", "goteborg", "nukualofa", "taipei");
        assertThat(keys(jdbc, "select search_key from membership.member where id = '" + goteborg + "'"))
                .containsExactly("|goteborg|θεσσαλονικησ|goeteborg|");
        assertThat(keys(jdbc, "select search_key from membership.member where id = '" + nukualofa + "'"))
                .containsExactly("|nukualofa|");
        assertThat(keys(jdbc, "select region from membership.member where name = 'Taipei'"))
                .containsExactly("NONE");
        assertThat(keys(jdbc, "select coalesce(region, '') from membership.member where id = '" + nowhere + "'"))
                .containsExactly("");
        assertThat(keys(jdbc, "select name_key from programs.program")).containsExactly("|kamianske|");
        assertThat(keys(jdbc, "select title_key from programs.event")).containsExactly("|smartduren|smartdueren|");
        assertThat(keys(jdbc, "select title_key from knowledge.entry_text")).containsExactly("|malmo|malmoe|");
        // two of one name only with a place
        jdbc.sql("update membership.member set country = 'SE', name = 'Göteborg', place = 'Illinois' where id = ?")
                .param(nowhere)
                .update();
    }

    private static UUID member(JdbcClient jdbc, String name, String key, @Nullable String country) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into membership.member
                    (id, version, name, name_key, search_key, category, kind, country, address, notes, source)
                values (?, 0, ?, ?, ?, 'FULL', 'CITY', ?, '', '', '')""").params(id, name, key, "|" + key + "|", country).update();
        return id;
    }

    private static void program(JdbcClient jdbc) {
        jdbc.sql("""
                insert into programs.program (id, version, plan_from, plan_to, kind, place, name, name_key, source)
                values (?, 0, 2015, 2017, 'STRATEGIC_GOAL', 1, 'Kamʼianske', 'kamʼianske', '')""").param(UUID.randomUUID()).update();
    }

    private static void event(JdbcClient jdbc) {
        LocalDate day = LocalDate.of(2017, 5, 1);
        jdbc.sql("""
                insert into programs.event (id, version, title, title_key, begins_earliest, begins_latest,
                    ends_earliest, ends_latest, source)
                values (?, 0, 'Smart Düren', 'smartduren', ?, ?, ?, ?, '')""").params(UUID.randomUUID(), day, day, day, day).update();
    }

    private static void entry(JdbcClient jdbc) {
        jdbc.sql("""
                insert into knowledge.catalog (kind, version, place, name, about, source)
                values ('PRACTICE', 0, 1, 'Practices', '', '')""").update();
        jdbc.sql("""
                insert into knowledge.entry (id, version, catalog, state, title, title_key, summary, source, drafted_by)
                values (?, 0, 'PRACTICE', 'DRAFT', 'Malmö', 'malmo', '', '', 'test')""").param(UUID.randomUUID()).update();
    }

    private static List<String> keys(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    private static void migrate(DataSource database, String module, String target) {
        Databases.flyway(database, module).target(target).load().migrate();
    }
}
