package org.wego.membership.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;

/** What was noted of members before all records had a history is carried over, on both databases. */
class MemberHistoryMigrationTests {

    private static final String BEFORE = "2026.11.25.2231";
    private static final int ROWS = 1_003;

    @Test
    void carriesTheHistoryOverOnH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        carriesTheHistoryOver(database);
    }

    @Test
    void carriesTheHistoryOverOnPostgres() throws SQLException {
        try (OwnPostgres postgres = OwnPostgres.create()) {
            carriesTheHistoryOver(postgres.source());
        }
    }

    private static void carriesTheHistoryOver(DataSource database) {
        migrate(database, BEFORE);
        JdbcClient jdbc = JdbcClient.create(database);
        UUID gwangju = UUID.randomUUID();
        jdbc.sql("""
                insert into membership.member (id, version, name, place, name_key, search_key, category, kind,
                    address, notes, source)
                values (?, 0, 'Gwangju', 'Gyeonggi', 'gwangju', '|gwangju|', 'FULL', 'CITY', '', '', '')""").param(gwangju).update();
        OffsetDateTime first = OffsetDateTime.of(2017, 11, 1, 9, 0, 0, 123_456_000, ZoneOffset.UTC);
        for (int i = 0; i < ROWS; i++) {
            jdbc.sql("""
                    insert into membership.member_change
                        (id, member_id, changed_at, changed_by, field, before_value, after_value)
                    values (?, ?, ?, 'staff@wego.example', 'NOTES', ?, ?)""")
                    .params(UUID.randomUUID(), gwangju, first.plusMinutes(i), "note " + i, "note " + (i + 1))
                    .update();
        }

        migrate(database, "latest");

        List<Map<String, Object>> changes = jdbc.sql("""
                        select subject, record_id, label, actor, field, before_value, after_value
                        from membership.record_change order by changed_at, number""").query().listOfRows();
        assertThat(changes).hasSize(ROWS);
        assertThat(changes.getFirst().values())
                .containsExactly(
                        "member", gwangju, "Gwangju (Gyeonggi)", "staff@wego.example", "NOTES", "note 0", "note 1");
        assertThat(changes.getLast()).containsEntry("after_value", "note " + ROWS);
        assertThat(jdbc.sql("select min(changed_at) from membership.record_change")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(first.toInstant());
        assertThat(jdbc.sql("select sum(changes) from membership.record_change_word where word = 'gyeonggi'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROWS);
        assertThat(jdbc.sql("select count(*) from information_schema.tables where table_name = 'member_change'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/membership")
                .table("flyway_schema_history_membership")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }
}
