package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.WegoTest;
import org.wego.account.KnownDevices.Caller;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;
import org.wego.security.ClientNetwork;
import org.wego.security.JournalReading;
import org.wego.security.SecurityEvent;

@WegoTest
class AccountsIntegrationTests {

    private static final String PASSWORD = "seven quiet harbours";

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountSetup setup;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc http;

    @Autowired
    JournalReading recorded;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    PasswordSignIn door;

    @Autowired
    TokenSignIn tokens;

    @Autowired
    Unlocking unlocking;

    private final String email = AccountId.next() + "@city.example";

    @BeforeEach
    void openAnAccount() {
        Account account = Account.open(email, "Test person", Role.STAFF, null, Instant.parse("2017-11-01T09:00:00Z"));
        account.choosePassword(passwords.encode(PASSWORD));
        accounts.saveAndFlush(account);
    }

    @Test
    void letsAnAccountInAgainByACommandOnTheServer() {
        Account blocked = accounts.findByEmail(email).orElseThrow();
        blocked.block();
        accounts.saveAndFlush(blocked);

        String link = unlocking.unlock(email).orElseThrow();
        assertThat(setup.choosePassword(link.substring(link.indexOf("token=") + 6), "", "", "eight loud harbours"))
                .isEmpty();
        assertThat(signIn(email, "eight loud harbours").isAuthenticated()).isTrue();
        assertThat(unlocking.unlock("nobody@city.example")).isEmpty();
    }

    @Test
    @As(Role.ADMIN)
    void opensAnAccountWhosePersonChoosesThePasswordOnce() {
        String newcomer = AccountId.next() + "@city.example";
        SetupLink link = administration.open(OpenAccount.ofStaff(newcomer, "Newcomer", Role.STAFF));
        String token = link.path().substring("/setup?token=".length());

        assertThat(setup.invited(token).orElseThrow().email()).contains(newcomer);
        assertThat(setup.choosePassword(token, "", "", "short")).contains(SetupRefusal.PASSWORD_TOO_SHORT);
        assertThat(setup.choosePassword(token, "", "", PASSWORD)).isEmpty();
        assertThat(setup.choosePassword(token, "", "", PASSWORD)).contains(SetupRefusal.LINK_INVALID);
        assertThat(signIn(newcomer, PASSWORD).getName()).isEqualTo(newcomer);
        assertThat(recorded.newest(0, 50))
                .anyMatch(entry -> entry.kind() == SecurityEvent.ACCOUNT_OPENED
                        && entry.account().equals(newcomer)
                        && entry.actor().equals("admin@wego.example"));
    }

    @Test
    @As(Role.STAFF)
    void letsOnlyAdministratorsAdminister() {
        AccountId id = accounts.findByEmail(email).orElseThrow().id();

        assertThatThrownBy(() -> administration.accounts("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> recorded.newest(0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As(Role.ADMIN)
    void replacesAnEarlierLinkByANewOne() {
        AccountId id = accounts.findByEmail(email).orElseThrow().id();
        String first = administration.renewLink(id).path().substring("/setup?token=".length());
        String second = administration.renewLink(id).path().substring("/setup?token=".length());

        assertThat(setup.invited(first)).isEmpty();
        assertThat(setup.invited(second)).isPresent();
    }

    @Test
    @As(Role.ADMIN)
    void keepsABlockedAccountOutAndRefusesASecondAccountForAnEmail() {
        AccountId id = accounts.findByEmail(email).orElseThrow().id();
        administration.block(id);

        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        administration.unblock(id);
        assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> administration.open(
                        OpenAccount.ofStaff(email.toUpperCase(java.util.Locale.ROOT), "Twin", Role.STAFF)))
                .isInstanceOf(EmailTaken.class);
    }

    @Test
    @As(Role.ADMIN)
    void tellsTheSecondOfTwoWhoOpenAnAccountAtOnceThatTheEmailIsTaken() throws Exception {
        String other = AccountId.next() + "@city.example";
        Authentication administrator = SecurityContextHolder.getContext().getAuthentication();
        Callable<SetupLink> open = () -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(administrator));
            return administration.open(OpenAccount.ofStaff(other, "Somebody", Role.STAFF));
        };

        try (ExecutorService administrators = Executors.newFixedThreadPool(8)) {
            assertThat(administrators.invokeAll(Collections.nCopies(8, open)))
                    .filteredOn(it -> it.state() == Future.State.FAILED)
                    .hasSize(7)
                    .extracting(Future::exceptionNow)
                    .hasOnlyElementsOfType(EmailTaken.class);
        }
    }

    /** Nor does whoever has to wait for a turn hold a connection: both need that nothing is in a transaction. */
    @Test
    void letsNoStrangerWhoForgotAPasswordHavePublicPagesMadeAnew() throws Exception {
        String page = "/calculator?" + AccountId.next();
        // a job of the clock may write something just then, but not every time
        int least = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < 5 && least > 0; attempt++) {
            http.perform(get(page)).andExpect(status().isOk());
            assertThat(setup.sendLink(email, "192.0.2.99")).isTrue();
            least = Math.min(least, statements(page));
        }

        assertThat(least).isZero();
        jdbc.sql("delete from app.mail where recipient = ?").param(email).update();
    }

    private int statements(String page) {
        return SentStatements.of(() -> {
            try {
                http.perform(get(page));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    @As(Role.ADMIN)
    void keepsTheLastAdministrator() {
        AccountId last =
                accounts.findByEmail("admin@wego.example").orElseThrow().id();

        assertThatThrownBy(() -> administration.block(last)).isInstanceOf(LastAdministrator.class);
    }

    @Test
    @As(Role.ADMIN)
    void letsOnlyTheNewestTokenCallTheApi() {
        AccountId id = accounts.findByEmail(email).orElseThrow().id();
        String first = administration.renewToken(id);
        String second = administration.renewToken(id);

        assertThatThrownBy(() -> tokens.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, first)))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(tokens.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, second))
                        .isAuthenticated())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from app.account where token_hash in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Authentication signIn(String account, String password) {
        UsernamePasswordAuthenticationToken given =
                UsernamePasswordAuthenticationToken.unauthenticated(account, password);
        given.setDetails(new Caller(new ClientNetwork("192.0.2.1"), Map.of()));
        return door.authenticate(given);
    }
}
