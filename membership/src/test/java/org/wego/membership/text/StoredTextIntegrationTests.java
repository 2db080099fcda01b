package org.wego.membership.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;

/** A house that recorded texts before they passed the door, and is upgraded. */
class StoredTextIntegrationTests {

    private static final String BEFORE = "501";

    private static final UUID SUWON = UUID.randomUUID();

    @Test
    void cleansWhatIsOnRecordOnH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        cleansWhatIsOnRecord(database);
    }

    @Test
    void cleansWhatIsOnRecordOnPostgres() throws SQLException {
        try (OwnPostgres postgres = OwnPostgres.create()) {
            cleansWhatIsOnRecord(postgres.source());
        }
    }

    private static void cleansWhatIsOnRecord(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        migrate(database, BEFORE);
        jdbc.sql("""
                        insert into membership.member (id, version, name, search_key, name_key, category, kind, country,
                            population_source, address, notes, source)
                        values (?, 0, ?, 'suwon', 'suwon', 'FULL', 'CITY', 'KR', ?, ?, ?, 'a register')""")
                .params(
                        SUWON,
                        pieces("수원시"),
                        pieces("Düren\u00A0office"),
                        pieces("Cần Thơ") + "\u200B\n2\u00A0Street",
                        "first\u0007\nsecond\u202E")
                .update();
        jdbc.sql("insert into membership.member_contact values (?, 0, 'Kim', 'Mayor', ?, '+82\u00A02')")
                .params(SUWON, "kim@suwon.example\u00A0")
                .update();
        UUID clean = edition(jdbc, "WEO April 2017");
        UUID twin = edition(jdbc, "WEO\u00A0April 2017");
        UUID blank = edition(jdbc, "\u00A0");

        migrate(database, "latest");

        assertThat(jdbc.sql("select name, population_source, address, notes, source from membership.member")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("수원시", "Düren office", "Cần Thơ\n2 Street", "first\nsecond", "a register");
        assertThat(jdbc.sql("select email, phone from membership.person")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("kim@suwon.example", "+82 2");
        assertThat(List.of(name(jdbc, clean), name(jdbc, twin), name(jdbc, blank)))
                .as("two of one name stay two, and none is left without")
                .containsExactly("WEO April 2017", "WEO\u00A0April 2017", "\u00A0");
    }

    private static UUID edition(JdbcClient jdbc, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into membership.edition (id, source, name, name_key, published_on, digest, imported_by,
                            imported_at, countries, figures, used)
                        values (?, 'IMF', ?, ?, date '2017-04-01', ?, 'staff', current_timestamp, 1, 1, false)""")
                .params(id, name, name.toLowerCase(Locale.ROOT), id.toString())
                .update();
        return id;
    }

    private static String name(JdbcClient jdbc, UUID edition) {
        return jdbc.sql("select name from membership.edition where id = ?")
                .param(edition)
                .query(String.class)
                .single();
    }

    private static String pieces(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/membership")
                .target(target)
                .load()
                .migrate();
    }
}
