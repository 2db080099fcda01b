package org.wego.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;
import org.wego.membership.text.CleanText;
import org.wego.security.AccountId;

/** Reads accounts for the administrator's list in one statement a page. */
@Component
class AccountList {

    private static final String FOUND = """
            from app.account a
            where lower(a.email) like :like escape '!' or lower(a.name) like :like escape '!'
            """;

    private final JdbcClient jdbc;
    private final SignInAttempts attempts;

    AccountList(JdbcClient jdbc, SignInAttempts attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    List<AccountSummary> page(String search, int offset, int limit) {
        return jdbc.sql("select a.* " + FOUND + " order by a.email limit :limit offset :offset")
                .param("like", like(search))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::summary)
                .list();
    }

    Optional<AccountSummary> find(AccountId id) {
        return jdbc.sql("select a.* from app.account a where a.id = :id")
                .param("id", id.value())
                .query(this::summary)
                .optional();
    }

    int count(String search) {
        return jdbc.sql("select count(*) " + FOUND)
                .param("like", like(search))
                .query(Integer.class)
                .single();
    }

    private static String like(String search) {
        String text = CleanText.line(search).toLowerCase(Locale.ROOT);
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private AccountSummary summary(ResultSet row, int index) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new AccountSummary(
                new AccountId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                person == null ? null : new PersonId(person),
                row.getBoolean("blocked"),
                attempts.strangersRefusedUntil(row.getString("email")).orElse(null),
                row.getString("password_hash") != null,
                row.getString("token_hash") != null,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
