package org.wego.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.OwnPostgres;

/** The contacts that a house has recorded are people after its upgrade, and none is lost. */
class ContactsBecomePeopleTests {

    private static final String BEFORE = "2026.11.25.2231";

    private static final UUID BUSAN = new UUID(0, 1);
    private static final UUID SEOUL = new UUID(0, 2);

    @Test
    void carriesThemOverOnH2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        carriesThemOver(database);
    }

    @Test
    void carriesThemOverOnPostgres() throws SQLException {
        try (OwnPostgres postgres = OwnPostgres.create()) {
            carriesThemOver(postgres.source());
        }
    }

    private static void carriesThemOver(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        migrate(database, BEFORE);
        member(jdbc, BUSAN, "Busan");
        member(jdbc, SEOUL, "Seoul");
        contact(jdbc, BUSAN, 0, "Kim Min-ji", "Invoices", "Kim@city.example", "");
        contact(jdbc, BUSAN, 1, "Lee", "Mayor", "", "+82 51 1");
        contact(jdbc, BUSAN, 2, "Lee", "Smart city office", "lee@city.example", "");
        contact(jdbc, BUSAN, 3, "Lee", "Smart city office", "lee@city.example", "");
        contact(jdbc, SEOUL, 0, "Kim Min-Ji", "Votes", "kim@city.example", "+82 2 1");
        contact(jdbc, SEOUL, 1, "Park", "Head of the smart city office", "kim@city.example", "");
        contact(jdbc, SEOUL, 2, "Lee", "Treasury", "", "+82 2 2");
        contact(jdbc, SEOUL, 3, "Kim Min-ji", "Events", "kim@city.example", "+82 2 3");

        migrate(database, "latest");

        assertThat(rows(
                        jdbc,
                        "select name || '|' || email || '|' || coalesce(mailbox, '') || '|' || phone"
                                + " from membership.person order by id"))
                .containsExactly(
                        "Kim Min-ji|Kim@city.example|kim@city.example|+82 2 1",
                        "Lee|lee@city.example|lee@city.example|+82 51 1",
                        "Park|kim@city.example||",
                        "Lee|||+82 2 2",
                        // of one name and e-mail, but a second phone is not thrown away
                        "Kim Min-ji|kim@city.example||+82 2 3");
        assertThat(rows(jdbc, """
                        select m.name || '|' || p.name || '|' || r.role || '|' || r.duty
                        from membership.representation r join membership.person p on p.id = r.person_id
                            join membership.member m on m.id = r.member_id
                        order by m.name, r.id"""))
                .containsExactly(
                        "Busan|Kim Min-ji|INVOICES|Invoices",
                        "Busan|Lee|HEAD|Mayor",
                        "Busan|Lee|GENERAL|Smart city office",
                        "Seoul|Kim Min-ji|VOTES|Votes",
                        "Seoul|Park|GENERAL|Head of the smart city office",
                        "Seoul|Lee|INVOICES|Treasury",
                        "Seoul|Kim Min-ji|EVENTS|Events");
        assertThat(rows(jdbc, "select table_name from information_schema.tables where table_name = 'member_contact'"))
                .isEmpty();
        assertThat(rows(jdbc, "select search_key from membership.person where name = 'Park'"))
                .containsExactly("|park|kimcityexample|");
    }

    private static void member(JdbcClient jdbc, UUID id, String name) {
        jdbc.sql("""
                insert into membership.member
                    (id, version, name, name_key, search_key, category, kind, address, notes, source)
                values (?, 0, ?, lower(?), lower(?), 'FULL', 'CITY', '', '', '')""").params(id, name, name, name).update();
    }

    private static void contact(
            JdbcClient jdbc, UUID member, int place, String name, String role, String email, String phone) {
        jdbc.sql("insert into membership.member_contact values (?, ?, ?, ?, ?, ?)")
                .params(member, place, name, role, email, phone)
                .update();
    }

    private static List<String> rows(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(String.class).list();
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
