package org.wego.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionRegistry;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;
import org.wego.security.AccountId;
import org.wego.security.JournalReading;
import org.wego.security.SecurityEvent;
import org.wego.security.SignedInAccount;

/** Correcting who an account is and what it may do, after it was opened. */
@WegoTest
class AccountChangeTests {

    @Autowired
    JdbcClient database;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountList list;

    @Autowired
    SessionRegistry sessions;

    @Autowired
    SecurityContextHolderStrategy contexts;

    @Autowired
    JournalReading journal;

    private final String email = AccountId.next() + "@city.example";

    @BeforeEach
    void openAnAccount() {
        Account account = Account.open(email, "Test person", Role.STAFF, null, Instant.parse("2017-11-01T09:00:00Z"));
        accounts.saveAndFlush(account);
        OwnCity.record(database);
    }

    @AfterEach
    void forget() {
        database.sql("delete from app.account where person_id = ?")
                .param(As.PERSON.value())
                .update();
        OwnCity.forget(database);
    }

    @Test
    @As(Role.ADMIN)
    void correctsNameRoleAndMemberLater() {
        change(read(id()), " Minji Kim ", Role.MEMBER, As.PERSON);
        assertThat(read(id())).satisfies(account -> {
            assertThat(account.name()).isEqualTo("Minji Kim");
            assertThat(account.role()).isEqualTo(Role.MEMBER);
            assertThat(account.person()).isEqualTo(As.PERSON);
        });
        change(read(id()), "Minji Kim", Role.ADMIN, null);
        change(read(id()), "Minji Kim", Role.STAFF, null);
        change(read(id()), "Minji Kim", Role.STAFF, null);

        assertThat(kinds())
                .as("the newest first; the last change changed nothing")
                .containsExactly(
                        SecurityEvent.ROLE_CHANGED,
                        SecurityEvent.ROLE_CHANGED,
                        SecurityEvent.ROLE_CHANGED,
                        SecurityEvent.NAME_CHANGED);
    }

    @Test
    @As(Role.ADMIN)
    void refusesAnAccountWithoutANameOrWithTheWrongTie() {
        AccountSummary read = read(id());

        for (String name : List.of("", "  ", "n".repeat(201))) {
            assertThatThrownBy(() -> change(read, name, Role.STAFF, null)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> change(read, "Test person", Role.MEMBER, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(read, "Test person", Role.STAFF, As.PERSON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(read(id())).isEqualTo(read);
    }

    @Test
    @As(Role.ADMIN)
    void tellsTheSecondOfTwoAdministratorsAndKeepsWhatTheFirstSaved() {
        AccountSummary bothRead = read(id());
        change(bothRead, "Test person", Role.MEMBER, As.PERSON);

        assertThatThrownBy(() -> change(bothRead, "Test person", Role.ADMIN, null))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(read(id()).role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void letsOneOfManyWhoChangeAnAccountAtOnceWin() throws Exception {
        AccountSummary allRead = list.find(id()).orElseThrow();
        AtomicInteger told = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> attempt : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> asAdministrator(() -> {
                        try {
                            change(allRead, "Person " + i, Role.STAFF, null);
                        } catch (ChangedMeanwhile | ConcurrencyFailureException meanwhile) {
                            told.incrementAndGet();
                        }
                    }))
                    .toList())) {
                assertThat(attempt.get()).isTrue();
            }
        }

        assertThat(told).hasValue(3);
        assertThat(list.find(id()).orElseThrow().name()).matches("Person [0-3]");
    }

    private boolean asAdministrator(Runnable work) {
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "admin@wego.example", null, Role.ADMIN.authorities()));
        contexts.setContext(context);
        try {
            work.run();
            return true;
        } finally {
            contexts.clearContext();
        }
    }

    @Test
    @As(Role.ADMIN)
    void endsTheSessionsOfWhoeverGetsOtherRightsAndOnlyThen() {
        SignedInAccount person = accounts.findByEmail(email).orElseThrow().signedIn();
        String session = AccountId.next().toString();
        sessions.registerNewSession(session, person);

        change(read(id()), "Another name", Role.STAFF, null);
        assertThat(Objects.requireNonNull(sessions.getSessionInformation(session))
                        .isExpired())
                .isFalse();
        change(read(id()), "Another name", Role.ADMIN, null);
        assertThat(Objects.requireNonNull(sessions.getSessionInformation(session))
                        .isExpired())
                .isTrue();
        sessions.removeSessionInformation(session);
    }

    @Test
    @As(Role.ADMIN)
    void keepsTheLastAdministrator() {
        AccountId last =
                accounts.findByEmail("admin@wego.example").orElseThrow().id();

        assertThatThrownBy(() -> change(read(last), "Administrator", Role.STAFF, null))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> change(read(last), "Administrator", Role.MEMBER, As.PERSON))
                .isInstanceOf(LastAdministrator.class);
        assertThat(read(last).role()).isEqualTo(Role.ADMIN);
    }

    @Test
    @As(Role.STAFF)
    void isForAdministratorsOnly() {
        ChangeAccount self = ChangeAccount.toStaff(id(), 0, "Test person", Role.ADMIN);

        assertThatThrownBy(() -> administration.change(self)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.account(id())).isInstanceOf(AccessDeniedException.class);
    }

    private AccountId id() {
        return accounts.findByEmail(email).orElseThrow().id();
    }

    private AccountSummary read(AccountId account) {
        return administration.account(account).orElseThrow();
    }

    private void change(AccountSummary read, String name, Role role, @Nullable PersonId person) {
        administration.change(new ChangeAccount(read.id(), read.version(), name, role, person, null));
    }

    /** What the journal has of the account, the newest first. */
    private List<SecurityEvent> kinds() {
        return journal.newest(0, 50).stream()
                .filter(entry -> entry.account().equals(email))
                .map(JournalReading.Entry::kind)
                .toList();
    }
}
