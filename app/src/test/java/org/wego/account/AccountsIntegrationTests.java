package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.WegoTest;
import org.wego.security.AccountId;
import org.wego.security.Role;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;

@WegoTest
class AccountsIntegrationTests {

    private static final String PASSWORD = "seven quiet harbours";
    private static final Instant NOW = Instant.parse("2017-11-01T09:00:00Z");

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
    SecurityJournal journal;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TokenSignIn tokens;

    @Autowired
    Environment environment;

    private final AtomicInteger hashed = new AtomicInteger();
    private final String email = AccountId.next() + "@city.example";

    @BeforeEach
    void openAnAccount() {
        Account account = Account.open(email, "Test person", Role.STAFF, null, NOW);
        account.choosePassword(passwords.encode(PASSWORD));
        accounts.saveAndFlush(account);
        attempts(NOW).track(account.id());
    }

    @Test
    void locksAnAccountForFifteenMinutesAfterFiveWrongPasswords() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(NOW, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(NOW.plus(Duration.ofMinutes(15).minusSeconds(1)), PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(signIn(NOW.plus(Duration.ofMinutes(15)), PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> signIn(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        signIn(NOW, PASSWORD);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> signIn(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThat(signIn(NOW, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    @As(Role.ADMIN)
    void refusesCallsForFifteenMinutesAfterFiveWrongTokens() {
        String token = token();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> call(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> call(NOW, token)).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> call(NOW.plus(Duration.ofMinutes(15).minusSeconds(1)), token))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(call(NOW.plus(Duration.ofMinutes(15)), token).isAuthenticated())
                .isTrue();
    }

    @Test
    @As(Role.ADMIN)
    void answersTheRightTokenOfALockedAccountLikeAWrongOne() throws Exception {
        String token = token();
        http.perform(get("/api/members").with(httpBasic(email, token))).andExpect(status().isOk());
        String wrong = "";
        for (int i = 0; i < 5; i++) {
            wrong = refusal("wrong");
        }

        assertThat(refusal(token)).isEqualTo(wrong).contains("refused for 15 minutes");
    }

    private String refusal(String token) throws Exception {
        return http.perform(get("/api/members").with(httpBasic(email, token)))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    @As(Role.ADMIN)
    void countsWrongTokensSinceTheLastRightOneAndApartFromWrongPasswords() {
        String token = token();
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> call(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
            assertThatThrownBy(() -> signIn(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        call(NOW, token);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> call(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThat(call(NOW, token).isAuthenticated()).isTrue();

        assertThatThrownBy(() -> signIn(NOW, "wrong")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(NOW, PASSWORD))
                .as("the right calls left the wrong passwords counted")
                .isInstanceOf(BadCredentialsException.class);
        assertThat(call(NOW, token).isAuthenticated())
                .as("a lock after wrong passwords stops no script")
                .isTrue();
    }

    @Test
    @As(Role.ADMIN)
    void liftsTheLockAfterWrongTokensForWhoeverKnowsThePasswordAndByUnblocking() {
        String token = token();
        IntStream.range(0, 5).forEach(i -> tokenAttempts(NOW).count(id()));
        signIn(NOW, PASSWORD);
        assertThat(call(NOW, token).isAuthenticated()).isTrue();

        IntStream.range(0, 5).forEach(i -> tokenAttempts(NOW).count(id()));
        assertThatThrownBy(() -> call(NOW, token)).isInstanceOf(BadCredentialsException.class);
        administration.unblock(id());
        assertThat(call(NOW, token).isAuthenticated()).isTrue();
    }

    @Test
    @As(Role.ADMIN)
    void refusesAnUnknownAddressWithTheSameWorkAndWordsAsAKnownOne() {
        token();
        String unknown = "nobody@city.example";
        // the first wrong token of all needs a statement more
        refused(() -> call(NOW, email, "wrong"));
        refused(() -> call(NOW, unknown, "wrong"));

        assertThat(refused(() -> call(NOW, unknown, "wrong"))).isEqualTo(refused(() -> call(NOW, email, "wrong")));
        assertThat(refused(() -> signIn(NOW, unknown, "wrong")))
                .isEqualTo(refused(() -> signIn(NOW, email, "wrong")))
                .satisfies(refusal -> assertThat(refusal.hashed()).isOne());
        assertThat(journal.newest(0, 2))
                .extracting(SecurityJournal.Entry::account)
                .containsOnlyOnce("unknown");
    }

    /** What an attempt cost and what it was told. */
    private record Refused(int statements, int hashed, String words) {}

    private Refused refused(ThrowingCallable attempt) {
        List<String> words = new ArrayList<>();
        int before = hashed.get();
        int statements = SentStatements.of(() -> words.add(
                catchThrowableOfType(BadCredentialsException.class, attempt).getMessage()));
        return new Refused(statements, hashed.get() - before, words.getFirst());
    }

    @Test
    void admitsNoMoreThanFiveGuessesEvenInParallel() throws Exception {
        AccountId id = accounts.findByEmail(email).orElseThrow().id();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var guesses = threads.invokeAll(IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i -> () -> attempts(NOW).begin(id))
                    .toList());
            long admitted = 0;
            for (var guess : guesses) {
                admitted += guess.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(5);
        }
    }

    @Test
    @As(Role.ADMIN)
    void opensAnAccountWhosePersonChoosesThePasswordOnce() {
        String newcomer = AccountId.next() + "@city.example";
        SetupLink link = administration.open(new OpenAccount(newcomer, "Newcomer", Role.STAFF, null));
        String token = link.path().substring("/setup?token=".length());

        assertThat(setup.invited(token).orElseThrow().email()).contains(newcomer);
        assertThat(setup.choosePassword(token, "", "", "short")).contains(SetupRefusal.PASSWORD_TOO_SHORT);
        assertThat(setup.choosePassword(token, "", "", PASSWORD)).isEmpty();
        assertThat(setup.choosePassword(token, "", "", PASSWORD)).contains(SetupRefusal.LINK_INVALID);
        assertThat(passwordSignIn(NOW)
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(newcomer, PASSWORD))
                        .getName())
                .isEqualTo(newcomer);
        assertThat(journal.newest(0, 50))
                .anyMatch(entry -> entry.kind() == SecurityEvent.ACCOUNT_OPENED
                        && entry.account().equals(newcomer)
                        && entry.actor().equals("admin@wego.example"));
    }

    @Test
    @As(Role.STAFF)
    void letsOnlyAdministratorsAdminister() {
        AccountId id = accounts.findByEmail(email).orElseThrow().id();

        assertThatThrownBy(() -> administration.accounts("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> journal.newest(0, 10)).isInstanceOf(AccessDeniedException.class);
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

        assertThatThrownBy(() -> signIn(NOW, PASSWORD)).isInstanceOf(BadCredentialsException.class);
        administration.unblock(id);
        assertThat(signIn(NOW, PASSWORD).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> administration.open(
                        new OpenAccount(email.toUpperCase(java.util.Locale.ROOT), "Twin", Role.STAFF, null)))
                .isInstanceOf(EmailTaken.class);
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

    private AccountId id() {
        return accounts.findByEmail(email).orElseThrow().id();
    }

    private String token() {
        return administration.renewToken(id());
    }

    private Authentication signIn(Instant now, String password) {
        return signIn(now, email, password);
    }

    private Authentication signIn(Instant now, String account, String password) {
        return passwordSignIn(now).authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, password));
    }

    private PasswordSignIn passwordSignIn(Instant now) {
        return new PasswordSignIn(accounts, attempts(now), tokenAttempts(now), journal, counting(), environment);
    }

    /** The same hashing, counted. */
    private PasswordEncoder counting() {
        return new PasswordEncoder() {

            @Override
            public String encode(@Nullable CharSequence password) {
                return Objects.requireNonNull(passwords.encode(password));
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                hashed.incrementAndGet();
                return passwords.matches(password, hash);
            }
        };
    }

    private Authentication call(Instant now, String token) {
        return call(now, email, token);
    }

    private Authentication call(Instant now, String account, String token) {
        return new TokenSignIn(accounts, tokenAttempts(now), environment)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, token));
    }

    private TokenAttempts tokenAttempts(Instant now) {
        return new TokenAttempts(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }

    private SignInAttempts attempts(Instant now) {
        return new SignInAttempts(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }
}
