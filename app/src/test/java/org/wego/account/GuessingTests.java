package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.wego.As;
import org.wego.MovingClock;
import org.wego.SentStatements;
import org.wego.WegoTest;
import org.wego.account.KnownDevices.Caller;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;
import org.wego.security.ClientNetwork;
import org.wego.security.JournalReading;
import org.wego.security.PasswordHashing;
import org.wego.security.SecurityEvent;
import org.wego.security.SecurityJournal;
import org.wego.security.TooManyAttempts;

/** Who guesses passwords or tokens is slowed down, learns nothing, and keeps nobody out. */
@WegoTest
class GuessingTests {

    private static final String PASSWORD = "seven quiet harbours";
    private static final ClientNetwork HERE = new ClientNetwork("192.0.2.1");
    private static final Instant NOW = Instant.parse("2017-11-01T09:00:00Z");

    @Autowired
    AccountAdministration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecurityJournal journal;

    @Autowired
    JournalReading recorded;

    @Autowired
    Environment environment;

    /** The hashing of the house with as little work as possible: these tests are about what is counted and told. */
    private final PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 8, 1);

    private final MovingClock clock = new MovingClock(NOW);
    private final SignInAttempts attempts = new SignInAttempts(clock, Duration.ZERO);
    private final KnownDevices devices = new KnownDevices(clock, "https://desk.city.example");
    private final AtomicInteger hashed = new AtomicInteger();
    private final String email = AccountId.next() + "@city.example";
    private PasswordSignIn door;

    @BeforeEach
    void openAnAccount() {
        door = new PasswordSignIn(accounts, attempts, devices, journal, new PasswordHashing(counting()), environment);
        Account account = Account.open(email, "Test person", Role.STAFF, null, NOW);
        account.choosePassword(passwords.encode(PASSWORD));
        accounts.saveAndFlush(account);
    }

    @Test
    void asksAStrangerWhoGuessesToComeAgainLaterAndLetsTheNextOneTry() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> signIn(email, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(TooManyAttempts.class);
        clock.pass(Duration.ofSeconds(2));
        assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void countsNoRightPassword() {
        for (int i = 0; i < 30; i++) {
            assertThat(signIn(email, PASSWORD).isAuthenticated()).isTrue();
        }
    }

    @Test
    void letsOneNetworkTryNoMoreThanFourHundredInAnHourAndTwoThousandInADay() {
        assertThat(admitted(Duration.ofHours(1))).isBetween(700, 800 + 20);
        assertThat(admitted(Duration.ofHours(23))).isBetween(2_000, 4_000);
    }

    /** How many attempts of one network may go on if it tries every second for that long. */
    private int admitted(Duration time) {
        int admitted = 0;
        for (long second = 0; second < time.toSeconds(); second++) {
            clock.pass(Duration.ofSeconds(1));
            try {
                attempts.ofStranger(HERE, "somebody" + second + "@city.example");
                admitted++;
            } catch (TooManyAttempts tooMany) {
                continue;
            }
        }
        return admitted;
    }

    @Test
    void slowsDownManyNetworksThatTryOneAddressWhetherOrNotItHasAnAccount() {
        for (String tried : List.of(email, "nobody@city.example")) {
            int admitted = 0;
            for (int network = 0; network < 200; network++) {
                try {
                    attempts.ofStranger(new ClientNetwork(tried + network), tried);
                    admitted++;
                } catch (TooManyAttempts tooMany) {
                    continue;
                }
            }
            assertThat(admitted).as(tried).isEqualTo(40);
        }
    }

    @Test
    void letsAKnownDeviceInWhileStrangersAreRefused() {
        Caller device = device(email);
        assertThat(device.cookies()).hasSize(1);
        IntStream.range(0, 20).forEach(i -> refused(() -> signIn(email, "wrong")));
        assertThatThrownBy(() -> signIn(email, PASSWORD)).isInstanceOf(TooManyAttempts.class);
        IntStream.range(0, 400)
                .forEach(i -> assertThatThrownBy(() -> signIn(email, "wrong"))
                        .as("also where guessers of the same network never stop")
                        .isInstanceOf(TooManyAttempts.class));

        assertThat(signIn(device, email, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void takesADeviceForAStrangerThatWasKnownToAnotherAccountOrBeforeANewPasswordOrTooLongAgo() {
        Caller device = device(email);
        Account account = accounts.findByEmail(email).orElseThrow();
        Account other = another();
        String value = device.cookies().values().iterator().next();

        assertThat(devices.known(device, account)).isPresent();
        assertThat(devices.known(device, other)).isEmpty();
        assertThat(devices.known(new Caller(HERE, Map.of(nameFor(other), value)), other))
                .isEmpty();
        for (String forged : List.of(
                "", ".", "1.", value + "x", "9" + value, value.replace('.', ','), "x".repeat(5_000), "-1.abc")) {
            assertThat(devices.known(new Caller(HERE, Map.of(nameFor(account), forged)), account))
                    .as(forged)
                    .isEmpty();
        }
        clock.pass(Duration.ofDays(400));
        assertThat(devices.known(device, account)).as("too old").isEmpty();
        Caller anew = device(email);
        account.choosePassword(passwords.encode("eight loud harbours"));
        assertThat(devices.known(anew, account)).as("another password").isEmpty();
    }

    @Test
    @As(Role.ADMIN)
    void tellsAdministratorsThatStrangersWaitAndForgetsWhatTheyTriedWhenAsked() {
        for (int network = 0; network < 60; network++) {
            ClientNetwork one = new ClientNetwork("network " + network);
            refused(() -> attempts.ofStranger(one, email));
        }
        assertThat(attempts.strangersRefusedUntil(email)).isPresent();
        assertThat(attempts.strangersRefusedUntil("nobody-tried@city.example")).isEmpty();

        attempts.forget(accounts.findByEmail(email).orElseThrow());
        assertThat(attempts.strangersRefusedUntil(email)).isEmpty();
    }

    @Test
    @As(Role.ADMIN)
    void acceptsARightTokenHoweverManyWrongOnesCame() {
        String token = token();
        for (int i = 0; i < 60; i++) {
            assertThatThrownBy(() -> call(email, "wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> call(email, "wrong")).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> call("nobody@city.example", "wrong")).isInstanceOf(TooManyAttempts.class);
        assertThat(call(email, token).isAuthenticated()).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> call(email, "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    @As(Role.ADMIN)
    void refusesAnUnknownAddressWithTheSameWorkAndWordsAsAKnownOne() {
        token();
        String unknown = "nobody@city.example";
        String blocked = another().email();
        administration.block(accounts.findByEmail(blocked).orElseThrow().id());

        assertThat(refused(() -> call(unknown, "wrong")))
                .isEqualTo(refused(() -> call(email, "wrong")))
                .isEqualTo(refused(() -> call(blocked, "wrong")));
        assertThat(refused(() -> signIn(unknown, "wrong")))
                .isEqualTo(refused(() -> signIn(email, "wrong")))
                .isEqualTo(refused(() -> signIn(blocked, PASSWORD)))
                .satisfies(refusal -> assertThat(refusal.hashed()).isOne());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b@city.example", "a\0b", "", "  ", "no address", "\uD800@city.example"})
    void refusesWhatIsNoAddressLikeAnUnknownOne(String name) {
        assertThatThrownBy(() -> signIn(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> call(name, "wrong")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void writesTheFailedSignInsOfAnAccountTogether() {
        IntStream.range(0, 7).forEach(i -> refused(() -> signIn(email, "wrong")));
        journal.writeFailures();
        journal.writeFailures();

        // the journal writes by the clock as well, and may have done so in between
        assertThat(recorded(email)).hasSizeLessThanOrEqualTo(2);
        assertThat(recorded(email).stream().mapToInt(Integer::intValue).sum()).isEqualTo(7);
    }

    @Test
    @As(Role.ADMIN)
    void writesAllFailedSignInsForUnknownAddressesInOneLine() {
        journal.writeFailures();
        IntStream.range(0, 5).forEach(i -> refused(() -> signIn("nobody" + i + "@city.example", "wrong")));
        journal.writeFailures();

        assertThat(recorded.newest(0, 1))
                .extracting(JournalReading.Entry::account, JournalReading.Entry::kind)
                .containsExactly(tuple("unknown", SecurityEvent.SIGN_IN_FAILED));
    }

    private List<Integer> recorded(String account) {
        return jdbc.sql("select times from app.security_event where account = ? and kind = 'SIGN_IN_FAILED'")
                .param(account)
                .query(Integer.class)
                .list();
    }

    /** What an attempt cost and what it was told. */
    private record Refused(int statements, int hashed, String words) {}

    private Refused refused(ThrowingCallable attempt) {
        List<String> words = new ArrayList<>();
        int before = hashed.get();
        int statements = SentStatements.of(() -> words.add(String.valueOf(catchThrowable(attempt))));
        return new Refused(statements, hashed.get() - before, words.getFirst());
    }

    private String token() {
        return administration.renewToken(
                accounts.findByEmail(email).orElseThrow().id());
    }

    private Authentication signIn(String account, String password) {
        return signIn(new Caller(HERE, Map.of()), account, password);
    }

    private Authentication signIn(Caller caller, String account, String password) {
        UsernamePasswordAuthenticationToken given =
                UsernamePasswordAuthenticationToken.unauthenticated(account, password);
        given.setDetails(caller);
        return door.authenticate(given);
    }

    /** The cookie that a device has after signing in. */
    private Caller device(String account) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        devices.remember(
                new MockHttpServletRequest(),
                response,
                accounts.findByEmail(account).orElseThrow());
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setCookies(response.getCookies());
        assertThat(response.getHeaders("Set-Cookie")).allMatch(it -> it.contains("HttpOnly") && it.contains("Secure"));
        return devices.buildDetails(next);
    }

    private String nameFor(Account account) {
        return device(account.email()).cookies().keySet().iterator().next();
    }

    private Account another() {
        Account account = Account.open(AccountId.next() + "@city.example", "Another", Role.STAFF, null, NOW);
        account.choosePassword(Objects.requireNonNull(passwords.encode(PASSWORD)));
        return accounts.saveAndFlush(account);
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

    private Authentication call(String account, String token) {
        return new TokenSignIn(accounts, attempts, environment)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, token));
    }
}
