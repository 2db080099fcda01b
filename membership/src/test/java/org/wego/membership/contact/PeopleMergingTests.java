package org.wego.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.contact.ContactOutcome.AlreadyServes;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.ContactOutcome.Invalid;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.Stale;
import org.wego.membership.contact.ContactOutcome.Unknown;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Two records of one person become one, and nothing that either does is lost. */
@ApplicationModuleTest
class PeopleMergingTests {

    private static final LocalDate EARLY = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2016, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2017, 1, 1);

    @Autowired
    PeopleMerging merging;

    @Autowired
    PeopleRegister people;

    @Autowired
    MemberContacts contacts;

    @Autowired
    MemberRegister register;

    @Autowired
    AuditTrail audit;

    private String mark = "";
    private MemberId seoul;
    private MemberId busan;
    private PersonId kim;
    private PersonId minji;

    @BeforeEach
    void enterTwice() {
        mark = UUID.randomUUID().toString();
        seoul = admit("Seoul");
        busan = admit("Busan");
        kim = added(seoul, kim("Kim"), new Mandate(ContactRole.INVOICES, "", EARLY, LATEST));
        minji = added(busan, minji(), Mandate.of(ContactRole.EVENTS));
    }

    @Test
    void doesForMembersWhatBothDid() {
        saved(contacts.add(seoul, kim, new Mandate(ContactRole.INVOICES, "", LATEST, null)));
        saved(contacts.add(seoul, kim, Mandate.of(ContactRole.VOTES)));
        saved(contacts.add(seoul, minji, new Mandate(ContactRole.INVOICES, "", LATER, LATEST.plusDays(1))));
        saved(contacts.add(seoul, minji, new Mandate(ContactRole.INVOICES, "Treasury", LATER, LATEST)));

        assertThat(merge(minji())).isEqualTo(new Saved(kim));

        assertThat(people.open(minji)).isEmpty();
        assertThat(people.open(kim).orElseThrow().person().draft()).isEqualTo(minji());
        assertThat(contacts.of(seoul))
                .allSatisfy(contact -> assertThat(contact.person().id()).isEqualTo(kim))
                .extracting(contact -> contact.representation().mandate())
                .containsExactlyInAnyOrder(
                        new Mandate(ContactRole.INVOICES, "", EARLY, null),
                        Mandate.of(ContactRole.VOTES),
                        new Mandate(ContactRole.INVOICES, "Treasury", LATER, LATEST));
        assertThat(contacts.of(busan)).singleElement().satisfies(contact -> {
            assertThat(contact.person().id()).isEqualTo(kim);
            assertThat(contact.servesOthers()).isTrue();
        });
    }

    @Test
    void leavesATraceInTheHistoryOfMembersAndInTheAudit() {
        saved(merge(kim("Kim Min-ji")));

        assertThat(register.history(busan, 0, 1)).singleElement().satisfies(change -> {
            assertThat(change.before()).startsWith("Minji · EVENTS · minji.");
            assertThat(change.after()).startsWith("Kim Min-ji · EVENTS · kim.");
        });
        assertThat(register.history(seoul, 0, 1)).singleElement().satisfies(change -> {
            assertThat(change.before()).startsWith("Kim · INVOICES");
            assertThat(change.after()).startsWith("Kim Min-ji · INVOICES");
        });
        assertThat(audit.find(new ChangeFilter("Kim Min-ji", "person", null, null, null), null, 100))
                .filteredOn(change -> List.of(kim.value(), minji.value()).contains(change.record()))
                .extracting(
                        RecordedChange::record, RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .contains(
                        tuple(kim.value(), "name", "Kim", "Kim Min-ji"),
                        tuple(minji.value(), "mergedInto", "", "Kim Min-ji"));
        assertThat(audit.find(new ChangeFilter("minji." + mark, "person", null, null, null), null, 100))
                .extracting(
                        RecordedChange::record, RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .contains(tuple(minji.value(), "email", minji().email(), ""));
    }

    @Test
    void ownsTheMailboxThatIsFreedAndLeavesTheOneOfSomebodyElse() {
        saved(merge(minji()));
        assertThat(contacts.add(seoul, minji(), false, Mandate.of(ContactRole.VOTES)))
                .isEqualTo(new EmailKnown(kim));

        PersonId office = added(seoul, kim("Office"), Mandate.of(ContactRole.GENERAL));
        PersonId shares = saved(contacts.add(busan, kim("Park"), true, Mandate.of(ContactRole.GENERAL)));
        saved(merging.merge(new MergePeople(kim, version(kim), shares, 0, kim("Kim"))));
        assertThat(contacts.add(seoul, kim("Kim"), false, Mandate.of(ContactRole.VOTES)))
                .isEqualTo(new EmailKnown(office));
    }

    @Test
    void refusesAnEmailThatIsNeithers() {
        PersonId park = added(seoul, new PersonDraft("Park", "park." + mark + "@city.example", "", ""), over());
        PersonDraft parks = new PersonDraft("Kim", "PARK." + mark + "@city.example", "", "");

        assertThat(merge(parks)).isEqualTo(new EmailKnown(park));
        assertThat(merge(new PersonDraft("", "", "", ""))).isInstanceOf(Invalid.class);
        assertThat(people.open(minji)).isPresent();
    }

    @Test
    void changesNothingIfEitherWasChangedOrIsGone() {
        saved(people.revise(minji, 0, new PersonDraft("Minji Kim", minji().email(), "", ""), false));

        assertThat(merge(kim("Kim"))).isInstanceOf(Stale.class);
        assertThat(merging.merge(new MergePeople(kim, 1, minji, 1, kim("Kim")))).isInstanceOf(Stale.class);
        assertThat(merging.merge(new MergePeople(kim, 0, PersonId.next(), 0, kim("Kim"))))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> merging.merge(new MergePeople(kim, 0, kim, 0, kim("Kim"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(contacts.of(busan))
                .singleElement()
                .satisfies(contact -> assertThat(contact.person().name()).isEqualTo("Minji Kim"));
    }

    @Test
    void losesNothingOfARecordThatIsNamedWhileItGoes() throws Exception {
        List<ContactOutcome> outcomes = atOnce(
                List.of(() -> contacts.add(seoul, minji, Mandate.of(ContactRole.VOTES)), () -> merge(kim("Kim"))));

        boolean named = outcomes.getFirst() instanceof Saved;
        boolean merged = outcomes.getLast() instanceof Saved;
        assertThat(outcomes).allMatch(it -> it instanceof Saved || it instanceof Stale || it instanceof Unknown);
        assertThat(named || merged).isTrue();
        assertThat(contacts.of(seoul)).hasSize(named ? 2 : 1);
        assertThat(people.open(minji).isPresent()).isEqualTo(!merged);
    }

    @Test
    void beginsTheSameOnceHoweverManyAskAtOnce() throws Exception {
        Callable<ContactOutcome> asking = () -> contacts.add(busan, kim, Mandate.of(ContactRole.KNOWLEDGE));

        assertThat(atOnce(Collections.nCopies(8, asking)))
                .hasSize(8)
                .satisfiesOnlyOnce(outcome -> assertThat(outcome).isInstanceOf(Saved.class))
                .filteredOn(outcome -> outcome instanceof AlreadyServes)
                .hasSize(7);
    }

    private static List<ContactOutcome> atOnce(List<Callable<ContactOutcome>> deeds) throws Exception {
        try (ExecutorService several = Executors.newFixedThreadPool(deeds.size())) {
            return several.invokeAll(deeds).stream().map(Future::resultNow).toList();
        }
    }

    private ContactOutcome merge(PersonDraft values) {
        return merging.merge(new MergePeople(kim, 0, minji, 0, values));
    }

    private int version(PersonId person) {
        return people.open(person).orElseThrow().version();
    }

    private static Mandate over() {
        return new Mandate(ContactRole.EVENTS, "", null, LATER);
    }

    private PersonId added(MemberId member, PersonDraft draft, Mandate mandate) {
        return saved(contacts.add(member, draft, false, mandate));
    }

    private static PersonId saved(ContactOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).person();
    }

    private PersonDraft kim(String name) {
        return new PersonDraft(name, "kim." + mark + "@city.example", "+82 2 720", "ko");
    }

    private PersonDraft minji() {
        return new PersonDraft("Minji", "minji." + mark + "@city.example", "", "");
    }

    private MemberId admit(String name) {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        name + " " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.KR,
                        MembershipDates.UNKNOWN)))
                .member();
    }
}
