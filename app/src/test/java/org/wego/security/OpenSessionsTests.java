package org.wego.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.wego.membership.access.Role;

class OpenSessionsTests {

    private final OpenSessions open = new OpenSessions(new SessionRegistryImpl(), new NoStamps(), 3, 5);
    private final SignedInAccount staff = account("staff@city.example");

    @Test
    void endsTheSessionOfAnAccountThatWasIdleForLongestWhenOneTooManyBegins() {
        List<MockHttpSession> sessions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sessions.add(signIn(staff, "192.0.2." + i));
        }
        sessions.getFirst().access();

        MockHttpSession fourth = signIn(staff, "192.0.2.9");

        assertThat(sessions).extracting(MockHttpSession::isInvalid).containsExactly(false, true, false);
        assertThat(fourth.isInvalid()).isFalse();
    }

    @Test
    void endsTheOldestSessionOfAnAddressAndLeavesOtherAddressesAlone() {
        MockHttpSession elsewhere = signIn(account("elsewhere@city.example"), "198.51.100.7");
        List<MockHttpSession> sessions = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sessions.add(signIn(account(i + "@city.example"), "2001:db8:1:2::" + i));
        }

        assertThat(sessions)
                .extracting(MockHttpSession::isInvalid)
                .containsExactly(true, true, false, false, false, false, false);
        assertThat(elsewhere.isInvalid()).isFalse();
    }

    private MockHttpSession signIn(SignedInAccount account, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        open.onAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()),
                request,
                new MockHttpServletResponse());
        MockHttpSession session = (MockHttpSession) request.getSession();
        // later than the one before, as the clock of the sessions counts in milliseconds
        long now = System.nanoTime();
        while (System.nanoTime() - now < 3_000_000) {
            Thread.onSpinWait();
        }
        return session;
    }

    private static SignedInAccount account(String email) {
        return new SignedInAccount(AccountId.next(), email, "Somebody", Role.STAFF, null);
    }

    private static final class NoStamps extends OpenSessions.Stamps {

        NoStamps() {
            super(JdbcClient.create(new SimpleDriverDataSource()));
        }

        @Override
        Map<AccountId, UUID> of(Collection<AccountId> accounts) {
            return Map.of();
        }
    }
}
