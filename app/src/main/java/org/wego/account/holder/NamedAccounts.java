package org.wego.account.holder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.account.AccountDirectory;
import org.wego.membership.contact.PersonId;
import org.wego.membership.text.CleanText;

/** Knows who may sign in: not whoever is blocked, and accounts of the demonstration in its profile only. */
@Component
class NamedAccounts implements AccountDirectory {

    private static final String IN_USE = """
            select a.name, a.email, a.person_id from app.account a
            where not a.blocked and (not a.demonstration or :demonstration)""";

    private final JdbcClient jdbc;
    private final boolean demonstration;

    NamedAccounts(JdbcClient jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public List<Holder> staff() {
        return jdbc.sql(IN_USE + " and a.role in ('STAFF', 'ADMIN') order by a.name, a.email")
                .param("demonstration", demonstration)
                .query(NamedAccounts::holder)
                .list();
    }

    @Override
    public Optional<Holder> find(String email) {
        return jdbc.sql(IN_USE + " and a.email = :email")
                .param("demonstration", demonstration)
                .param("email", CleanText.line(email).toLowerCase(Locale.ROOT))
                .query(NamedAccounts::holder)
                .optional();
    }

    private static Holder holder(ResultSet row, int index) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Holder(row.getString("name"), row.getString("email"), person == null ? null : new PersonId(person));
    }
}
