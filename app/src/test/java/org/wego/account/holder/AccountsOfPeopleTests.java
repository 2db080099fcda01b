package org.wego.account.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.neovisionaries.i18n.CountryCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.ChangeAccount;
import org.wego.account.OpenAccount;
import org.wego.membership.access.Role;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.MergePeople;
import org.wego.membership.contact.PeopleMerging;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.Representation;
import org.wego.membership.contact.Representatives;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.security.AccountId;
import org.wego.security.JournalReading;
import org.wego.security.SecurityEvent;

/** Accounts belong to people: those of earlier releases after the upgrade as well, and calls act for whom they represent. */
@WegoTest
@As(Role.ADMIN)
class AccountsOfPeopleTests {

    @Autowired
    AccountsOfPeople carryOver;

    @Autowired
    AccountAdministration administration;

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    @Autowired
    PeopleMerging merging;

    @Autowired
    AuditTrail audit;

    @Autowired
    JournalReading journal;

    @Autowired
    Representatives representatives;

    @Autowired
    MemberRegister register;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc http;

    @Autowired
    Clock clock;

    private final String email = AccountId.next() + "@city.example";

    @Test
    void carriesAnAccountOfAnEarlierReleaseOver() {
        MemberId seoul = admit();
        earlier(email, seoul.value());

        carryOver.afterSingletonsInstantiated();
        carryOver.afterSingletonsInstantiated();

        PersonId person = holder(email);
        assertThat(representatives.members(person)).containsExactly(seoul);
        assertThat(people.open(person)).hasValueSatisfying(it -> {
            assertThat(it.person().name()).isEqualTo("Contact");
            assertThat(it.person().email()).isEqualTo(email);
            assertThat(it.serves()).hasSize(1);
        });
    }

    @Test
    void takesThePersonWhoIsOnRecordWithTheEmail() {
        MemberId seoul = admit();
        MemberId busan = admit();
        PersonId kim = saved(
                contacts.add(seoul, new PersonDraft("Kim", email, "", ""), false, Mandate.of(ContactRole.INVOICES)));
        earlier(email, busan.value());

        carryOver.afterSingletonsInstantiated();

        assertThat(holder(email)).isEqualTo(kim);
        assertThat(representatives.members(kim)).containsExactlyInAnyOrder(seoul, busan);
    }

    @Test
    void leavesAnAccountWhoseOrganisationIsGoneToAnAdministrator() {
        earlier(email, UUID.randomUUID());
        earlier("b" + email, admit().value());

        carryOver.afterSingletonsInstantiated();

        AccountSummary read = account(email);
        assertThat(read.person()).isNull();
        assertThat(account("b" + email).person()).isNotNull();
        administration.change(ChangeAccount.toStaff(read.id(), read.version(), "Contact", Role.STAFF));
        assertThat(administration.account(read.id()).orElseThrow().role()).isEqualTo(Role.STAFF);
    }

    @Test
    void keepsAPersonWhoHasAnAccount() {
        MemberId seoul = admit();
        administration.open(new OpenAccount(email, "Kim", Role.MEMBER, null, seoul));
        MemberContact contact = contacts.of(seoul).getFirst();
        contacts.remove(
                seoul, contact.representation().id(), contact.representation().version());

        assertThat(people.remove(contact.person().id(), contact.version()))
                .isInstanceOf(ContactOutcome.StillNeeded.class);
    }

    @Test
    void goesWithThePersonWhoseTwoRecordsBecomeOne() {
        MemberId seoul = admit();
        administration.open(new OpenAccount(email, "Kim", Role.MEMBER, null, seoul));
        AccountSummary opened = account(email);
        PersonId twice = Objects.requireNonNull(opened.person());
        PersonId kim = saved(contacts.add(
                admit(), new PersonDraft("Kim", "b" + email, "", ""), false, Mandate.of(ContactRole.VOTES)));

        saved(merging.merge(new MergePeople(kim, 0, twice, 0, new PersonDraft("Kim", email, "", ""))));

        assertThat(holder(email)).isEqualTo(kim);
        assertThat(account(email).version()).isGreaterThan(opened.version());
        assertThat(representatives.members(kim)).hasSize(2).contains(seoul);
        assertThat(audit.find(new ChangeFilter(email, "account", null, null, null), null, 1))
                .extracting(RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .containsExactly(tuple("person", twice.toString(), kim.toString()));
        assertThat(journal.newest(0, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(SecurityEvent.PERSON_ASSIGNED);
            assertThat(entry.account()).isEqualTo(email);
        });
    }

    @Test
    void keepsApartTwoRecordsThatBothHaveAnAccount() {
        administration.open(new OpenAccount(email, "Kim", Role.MEMBER, null, admit()));
        administration.open(new OpenAccount("b" + email, "Kim", Role.MEMBER, null, admit()));
        PersonId kim = holder(email);
        PersonId other = holder("b" + email);

        assertThat(merging.merge(new MergePeople(kim, 0, other, 0, new PersonDraft("Kim", email, "", ""))))
                .isInstanceOf(ContactOutcome.StillNeeded.class);
        assertThat(people.open(other)).isPresent();
    }

    @Test
    void answersACallForTheMembersOfItsPersonOnly() throws Exception {
        MemberId seoul = admit();
        MemberId busan = admit();
        administration.open(new OpenAccount(email, "Kim", Role.MEMBER, null, seoul));
        AccountSummary opened = administration.accounts(email, 0, 1).getFirst();
        RequestPostProcessor token = httpBasic(email, administration.renewToken(opened.id()));
        call(get("/api/invoices"), token).andExpect(status().isOk());

        saved(contacts.add(busan, Objects.requireNonNull(opened.person()), Mandate.of(ContactRole.VOTES)));
        call(get("/api/invoices"), token)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("member"))
                .andExpect(jsonPath("$.detail", containsString(busan.toString())));
        for (MemberId own : List.of(seoul, busan)) {
            call(get("/api/invoices?member=" + own), token).andExpect(status().isOk());
        }
        call(get("/api/invoices?member=" + admit()), token).andExpect(status().isForbidden());

        Representation ended = contacts.of(seoul).getFirst().representation();
        saved(contacts.revise(
                seoul, ended.id(), ended.version(), new Mandate(ContactRole.GENERAL, "", null, LocalDate.now(clock))));
        call(get("/api/invoices?member=" + seoul), token).andExpect(status().isForbidden());
        call(get("/api/invoices"), token).andExpect(status().isOk());
    }

    /** In a thread of its own, as a call leaves nobody signed in behind it. */
    private ResultActions call(MockHttpServletRequestBuilder request, RequestPostProcessor caller) throws Exception {
        try (ExecutorService server = Executors.newSingleThreadExecutor()) {
            return server.submit(() -> http.perform(request.with(caller))).get();
        }
    }

    private PersonId holder(String address) {
        return Objects.requireNonNull(account(address).person());
    }

    private AccountSummary account(String address) {
        return administration.accounts(address, 0, 10).stream()
                .filter(it -> it.email().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static PersonId saved(ContactOutcome outcome) {
        assertThat(outcome).isInstanceOf(ContactOutcome.Saved.class);
        return ((ContactOutcome.Saved) outcome).person();
    }

    private void earlier(String address, UUID member) {
        database.sql("""
                        insert into app.account
                            (id, version, email, name, role, member_id, blocked, demonstration, created_at)
                        values (?, 0, ?, 'Contact', 'MEMBER', ?, false, false, current_timestamp)""").params(AccountId.next().value(), address, member).update();
    }

    private MemberId admit() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.KR,
                        MembershipDates.UNKNOWN)))
                .member();
    }
}
