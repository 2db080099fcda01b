package org.wego.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.session.SessionRegistry;
import org.wego.WegoTest;
import org.wego.membership.access.Role;

/** What an administrator does at one process ends sessions at all that share the database. */
@WegoTest
class StaleSessionsTests {

    @Autowired
    OpenSessions open;

    @Autowired
    SessionRegistry registry;

    @Autowired
    JdbcClient jdbc;

    private final SignedInAccount account =
            new SignedInAccount(AccountId.next(), AccountId.next() + "@city.example", "Somebody", Role.STAFF, null);

    private String session = "";

    @BeforeEach
    void signIn() {
        jdbc.sql("""
                        insert into app.account (id, version, email, name, role, password_hash, blocked, demonstration,
                            created_at)
                        values (?, 0, ?, 'Somebody', 'STAFF', 'first', false, false, current_timestamp)""").params(account.id().value(), account.email()).update();
        session = begin();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from app.account where id = ?")
                .param(account.id().value())
                .update();
    }

    private String begin() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.77");
        open.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()),
                request,
                new MockHttpServletResponse());
        String id =
                Objects.requireNonNull((MockHttpSession) request.getSession()).getId();
        registry.registerNewSession(id, account);
        return id;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.account set blocked = true where id = ?",
                "update app.account set role = 'GUEST' where id = ?",
                "update app.account set password_hash = 'second' where id = ?",
                "delete from app.account where id = ?"
            })
    void endWhenAnotherProcessChangesTheirAccount(String change) {
        open.endStale();
        assertThat(isOpen(session)).isTrue();

        jdbc.sql(change).param(account.id().value()).update();
        open.endStale();

        assertThat(isOpen(session)).isFalse();
    }

    @Test
    void goOnWhenOnlyTheNameChanges() {
        jdbc.sql("update app.account set name = 'Another' where id = ?")
                .param(account.id().value())
                .update();
        open.endStale();

        assertThat(isOpen(session)).isTrue();
    }

    @Test
    void goOnWhereTheAccountChoosesAnotherPasswordItself() {
        String elsewhere = begin();
        open.endOthers(account.id(), session);
        open.endStale();
        jdbc.sql("update app.account set password_hash = 'second' where id = ?")
                .param(account.id().value())
                .update();
        open.endStale();

        assertThat(isOpen(session)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();

        jdbc.sql("update app.account set password_hash = 'third' where id = ?")
                .param(account.id().value())
                .update();
        open.endStale();

        assertThat(isOpen(session)).isFalse();
    }

    private boolean isOpen(String id) {
        return !Objects.requireNonNull(registry.getSessionInformation(id)).isExpired();
    }
}
