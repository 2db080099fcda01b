package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.wego.WegoTest;
import org.wego.account.OwnAccount.PasswordChange;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;
import org.wego.security.SecurityJournal;
import org.wego.security.SignedInAccount;

@WegoTest
class OwnAccountIntegrationTests {

    private static final String PRESENT = "seven quiet harbours";
    private static final String CHOSEN = "nine bridges at dawn";

    @Autowired
    OwnAccount own;

    @Autowired
    Accounts accounts;

    @Autowired
    SecurityJournal journal;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    TokenSignIn tokens;

    @Autowired
    JdbcClient jdbc;

    /** Its own one: another application context of the same tests may have replaced the static one. */
    @Autowired
    SecurityContextHolderStrategy contexts;

    private final String here = UUID.randomUUID().toString();
    private final String elsewhere = UUID.randomUUID().toString();
    private final String email = AccountId.next() + "@city.example";

    @BeforeEach
    void signInToAnAccountOfOnesOwn() {
        Account account = Account.open(email, "Test person", Role.STAFF, null, Instant.EPOCH);
        account.choosePassword(passwords.encode(PRESENT));
        accounts.saveAndFlush(account);
        actAs(account);
        sessions.registerNewSession(here, account.signedIn());
        sessions.registerNewSession(elsewhere, account.signedIn());
    }

    @AfterEach
    void signOut() {
        contexts.clearContext();
        sessions.removeSessionInformation(here);
        sessions.removeSessionInformation(elsewhere);
    }

    @Test
    void replacesThePasswordAndEndsTheSessionsElsewhere() {
        assertThat(own.changePassword(PRESENT, CHOSEN, here)).isEqualTo(new PasswordChange.Changed());

        assertThat(signIn(CHOSEN).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn(PRESENT)).isInstanceOf(BadCredentialsException.class);
        assertThat(expired(here)).isFalse();
        assertThat(expired(elsewhere)).isTrue();
        assertThat(recorded()).startsWith("PASSWORD_CHANGED");
    }

    @Test
    void looksAtNoMoreThanFiveWrongPasswordsOfASessionAndLeavesSigningInAsItIs() {
        for (int i = 0; i < 5; i++) {
            assertThat(own.changePassword("wrong", CHOSEN, here)).isEqualTo(new PasswordChange.WrongPassword());
        }

        assertThat(own.changePassword(PRESENT, CHOSEN, here)).isEqualTo(new PasswordChange.Locked());
        assertThat(signIn(PRESENT).isAuthenticated()).isTrue();
        assertThat(expired(elsewhere)).isFalse();
        journal.writeFailures();
        assertThat(recorded()).containsExactly("SIGNED_IN", "SIGN_IN_FAILED");
    }

    @Test
    void forgetsWrongPasswordsAfterTheChange() {
        for (int i = 0; i < 4; i++) {
            own.changePassword("wrong", CHOSEN, here);
        }
        own.changePassword(PRESENT, CHOSEN, here);

        assertThatThrownBy(() -> signIn("wrong")).isInstanceOf(BadCredentialsException.class);
        assertThat(signIn(CHOSEN).isAuthenticated()).isTrue();
    }

    @Test
    void holdsTheNewPasswordToTheRuleOfTheSetUpWithoutCountingAnAttempt() {
        for (int i = 0; i < 6; i++) {
            assertThat(own.changePassword("wrong", "too short", here))
                    .isEqualTo(new PasswordChange.Unacceptable(SetupRefusal.PASSWORD_TOO_SHORT));
        }
        assertThat(own.changePassword(PRESENT, email, here))
                .isEqualTo(new PasswordChange.Unacceptable(SetupRefusal.PASSWORD_IS_EMAIL));

        assertThat(signIn(PRESENT).isAuthenticated()).isTrue();
    }

    @Test
    void leavesTheAccountsOfTheDemonstrationToTheNextVisitor() {
        actAs(accounts.findByEmail("staff@wego.example").orElseThrow());

        assertThat(own.isShared()).isTrue();
        assertThat(own.changePassword("demo", CHOSEN, here)).isEqualTo(new PasswordChange.Shared());
        assertThat(own.renewToken()).isEmpty();
    }

    @Test
    void renewsTheOwnToken() {
        String first = own.renewToken().orElseThrow();
        String second = own.renewToken().orElseThrow();

        assertThatThrownBy(() -> tokens.authenticate(given(first))).isInstanceOf(BadCredentialsException.class);
        assertThat(tokens.authenticate(given(second)).getName()).isEqualTo(email);
        assertThat(recorded()).containsExactly("TOKEN_RENEWED", "TOKEN_RENEWED");
    }

    @Test
    void isClosedToVisitors() {
        contexts.clearContext();

        assertThatThrownBy(() -> own.changePassword(PRESENT, CHOSEN, here))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void actAs(Account account) {
        SignedInAccount self = account.signedIn();
        contexts.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(self, null, self.getAuthorities()));
    }

    private Authentication signIn(String password) {
        return signIn.authenticate(given(password));
    }

    private UsernamePasswordAuthenticationToken given(String secret) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, secret);
    }

    private boolean expired(String session) {
        SessionInformation information = sessions.getSessionInformation(session);
        return information.isExpired();
    }

    /** What the journal holds of the account, the oldest first. */
    private List<String> recorded() {
        return jdbc.sql("select kind from app.security_event where account = ? order by happened_at, id")
                .param(email)
                .query(String.class)
                .list();
    }
}
