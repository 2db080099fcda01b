package org.wego.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.contact.ContactOutcome.AlreadyServes;
import org.wego.membership.contact.ContactOutcome.EmailKnown;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Invalid;
import org.wego.membership.contact.ContactOutcome.Kind;
import org.wego.membership.contact.ContactOutcome.Problem;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.ContactOutcome.Stale;
import org.wego.membership.contact.ContactOutcome.StillNeeded;
import org.wego.membership.contact.ContactOutcome.TooMany;
import org.wego.membership.contact.ContactOutcome.Unknown;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** People are on record once, represent members for a time, and are changed by one hand at a time. */
@ApplicationModuleTest
class MemberContactsTests {

    /** The day of the module's test application. */
    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    @Autowired
    Representatives representatives;

    @Autowired
    MemberRegister register;

    @Autowired
    StatementCount statements;

    private String mark = "";
    private MemberId seoul;
    private MemberId busan;

    @BeforeEach
    void admit() {
        mark = UUID.randomUUID().toString();
        seoul = admit("Seoul");
        busan = admit("Busan");
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

    @Test
    void showsANewPhoneOfAPersonAtEachMemberItServes() {
        PersonId kim = added(seoul, draft("Kim"), Mandate.of(ContactRole.INVOICES));
        saved(contacts.add(busan, kim, Mandate.of(ContactRole.VOTES)));
        MemberContact read = contacts.of(busan).getFirst();
        assertThat(read.servesOthers()).isTrue();

        PersonDraft moved = new PersonDraft("Kim", email(), "+82 51 888", "ko");
        saved(contacts.revise(busan, kim, read.version(), moved, false));

        assertThat(contacts.of(seoul)).singleElement().satisfies(contact -> {
            assertThat(contact.person().draft()).isEqualTo(moved);
            assertThat(contact.representation().mandate().role()).isEqualTo(ContactRole.INVOICES);
        });
        assertThat(history(seoul).getFirst().after()).contains("+82 51 888");
        assertThat(history(busan).getFirst().before()).contains("+82 2 720");
    }

    @Test
    void asksWhetherSomebodyWithAKnownEmailIsTheSamePerson() {
        PersonId kim = added(seoul, draft("Kim"), Mandate.of(ContactRole.GENERAL));
        PersonDraft lee = new PersonDraft("Lee", email().toUpperCase(), "", "");

        assertThat(contacts.add(busan, lee, false, Mandate.of(ContactRole.GENERAL)))
                .isEqualTo(new EmailKnown(kim));
        assertThat(contacts.of(busan)).isEmpty();

        saved(contacts.add(busan, lee, true, Mandate.of(ContactRole.GENERAL)));
        MemberContact shared = contacts.of(busan).getFirst();
        assertThat(shared.person().id()).isNotEqualTo(kim);
        // keeps sharing without being asked again
        saved(contacts.revise(
                busan, shared.person().id(), shared.version(), new PersonDraft("Lee", lee.email(), "1", ""), false));
        assertThat(people.find(email(), 0, 10)).hasSize(2);
    }

    @Test
    void refusesAnEmailOfAnotherPersonInACorrection() {
        PersonId kim = added(seoul, draft("Kim"), Mandate.of(ContactRole.GENERAL));
        PersonId lee = added(seoul, new PersonDraft("Lee", "", "", ""), Mandate.of(ContactRole.VOTES));

        assertThat(people.revise(lee, 0, draft("Lee"), false)).isEqualTo(new EmailKnown(kim));
        assertThat(people.open(lee).orElseThrow().person().email()).isEmpty();
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstOneSaved() {
        PersonId kim = added(seoul, draft("Kim"), Mandate.of(ContactRole.GENERAL));
        RepresentationId id = contacts.of(seoul).getFirst().representation().id();
        saved(people.revise(kim, 0, draft("Kim Min-ji"), false));
        saved(contacts.revise(seoul, id, 0, Mandate.of(ContactRole.VOTES)));

        assertThat(people.revise(kim, 0, draft("Kim Minji"), false)).isInstanceOf(Stale.class);
        assertThat(contacts.revise(seoul, id, 0, Mandate.of(ContactRole.EVENTS)))
                .isInstanceOf(Stale.class);
        assertThat(contacts.remove(seoul, id, 0)).isInstanceOf(Stale.class);

        assertThat(contacts.of(seoul)).singleElement().satisfies(contact -> {
            assertThat(contact.person().name()).isEqualTo("Kim Min-ji");
            assertThat(contact.representation().mandate().role()).isEqualTo(ContactRole.VOTES);
        });
    }

    @Test
    void makesOnePersonOfTwoWhoAreEnteredAtTheSameMoment() throws Exception {
        Callable<ContactOutcome> entering =
                () -> contacts.add(seoul, draft("Kim"), false, Mandate.of(ContactRole.GENERAL));
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<ContactOutcome>> outcomes = two.invokeAll(List.of(entering, entering));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(Saved.class)
                    .hasAtLeastOneElementOfType(EmailKnown.class);
        }
        assertThat(people.count(email())).isOne();
    }

    @Test
    void changesNothingOfAMemberInTheNameOfAnother() {
        added(seoul, draft("Kim"), Mandate.of(ContactRole.GENERAL));
        RepresentationId id = contacts.of(seoul).getFirst().representation().id();

        assertThat(contacts.revise(busan, id, 0, Mandate.of(ContactRole.VOTES))).isInstanceOf(Unknown.class);
        assertThat(contacts.remove(busan, id, 0)).isInstanceOf(Unknown.class);
        assertThat(contacts.add(MemberId.next(), draft("Lee"), true, Mandate.of(ContactRole.VOTES)))
                .isInstanceOf(Unknown.class);
        assertThat(people.count("lee" + mark)).isZero();
    }

    @Test
    void refusesTheSamePersonForTheSameAtTheSameTime() {
        Mandate year = new Mandate(ContactRole.VOTES, "", LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1));
        PersonId kim = added(seoul, draft("Kim"), year);

        assertThat(contacts.add(seoul, kim, new Mandate(ContactRole.VOTES, "", null, null)))
                .isInstanceOf(AlreadyServes.class);
        saved(contacts.add(seoul, kim, new Mandate(ContactRole.VOTES, "", LocalDate.of(2017, 1, 1), null)));
        saved(contacts.add(seoul, kim, new Mandate(ContactRole.EVENTS, "", null, null)));
        RepresentationId second = contacts.of(seoul).get(1).representation().id();
        assertThat(contacts.revise(seoul, second, 0, Mandate.of(ContactRole.VOTES)))
                .isInstanceOf(AlreadyServes.class);
    }

    @Test
    void countsTheContactsThatAreNotOver() {
        PersonId kim = added(seoul, draft("Kim"), over());
        for (int i = 0; i < MemberContacts.MOST; i++) {
            saved(contacts.add(seoul, kim, new Mandate(ContactRole.EVENTS, "desk " + i, null, null)));
        }

        assertThat(contacts.add(seoul, kim, new Mandate(ContactRole.EVENTS, "one more", null, null)))
                .isEqualTo(new TooMany(MemberContacts.MOST));
    }

    @Test
    void takesOneOfManyWhoGiveAPersonTheSameDutyAtTheSameMoment() throws Exception {
        PersonId kim = added(seoul, draft("Kim"), Mandate.of(ContactRole.GENERAL));
        Callable<ContactOutcome> naming = () -> contacts.add(seoul, kim, Mandate.of(ContactRole.VOTES));

        assertThat(together(Collections.nCopies(8, naming)))
                .filteredOn(Saved.class::isInstance)
                .hasSize(1);
        assertThat(contacts.of(seoul)).hasSize(2);
    }

    @Test
    void takesOneOfManyWhoNameTheLastContactAtTheSameMoment() throws Exception {
        PersonId kim = added(seoul, draft("Kim"), Mandate.of(ContactRole.GENERAL));
        for (int i = 2; i < MemberContacts.MOST; i++) {
            saved(contacts.add(seoul, kim, new Mandate(ContactRole.EVENTS, "desk " + i, null, null)));
        }
        List<Callable<ContactOutcome>> naming = IntStream.range(0, 8)
                .<Callable<ContactOutcome>>mapToObj(i ->
                        () -> contacts.add(seoul, kim, new Mandate(ContactRole.EVENTS, "last desk " + i, null, null)))
                .toList();

        assertThat(together(naming)).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(contacts.of(seoul)).hasSize(MemberContacts.MOST);
    }

    private static List<ContactOutcome> together(List<Callable<ContactOutcome>> attempts) throws InterruptedException {
        try (ExecutorService people = Executors.newFixedThreadPool(attempts.size())) {
            return people.invokeAll(attempts).stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void namesEachFieldThatCannotBeRight() {
        PersonDraft wrong = new PersonDraft(" ", "at home", "1".repeat(51), "xx-what-is-this");
        Mandate backwards =
                new Mandate(ContactRole.GENERAL, "a".repeat(101), LocalDate.of(2017, 1, 1), LocalDate.of(2017, 1, 1));

        assertThat(contacts.add(seoul, wrong, false, backwards))
                .isEqualTo(new Invalid(List.of(
                        new Problem(Field.NAME, Kind.MISSING),
                        new Problem(Field.EMAIL, Kind.NO_ADDRESS),
                        new Problem(Field.PHONE, Kind.TOO_LONG),
                        new Problem(Field.LANGUAGE, Kind.OUT_OF_RANGE),
                        new Problem(Field.DUTY, Kind.TOO_LONG),
                        new Problem(Field.UNTIL, Kind.BEFORE_BEGINNING))));
        assertThat(contacts.add(
                        seoul,
                        new PersonDraft("Ã¼ber", "", "", ""),
                        false,
                        new Mandate(ContactRole.GENERAL, "", null, LocalDate.of(9999, 1, 1))))
                .isEqualTo(new Invalid(
                        List.of(new Problem(Field.NAME, Kind.SPOILT), new Problem(Field.UNTIL, Kind.OUT_OF_RANGE))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, none, true",
                "2017-11-01, none, true",
                "2017-11-02, none, false",
                "2016-01-01, 2017-11-01, false",
                "2016-01-01, 2017-11-02, true"
            })
    void representsFromTheFirstDayToTheLast(@Nullable LocalDate from, @Nullable LocalDate until, boolean today) {
        Mandate mandate = new Mandate(ContactRole.KNOWLEDGE, "", from, until);
        PersonId kim = added(seoul, draft("Kim"), mandate);

        assertThat(mandate.covers(TODAY)).isEqualTo(today);
        assertThat(representatives.represents(kim, seoul)).isEqualTo(today);
        assertThat(representatives.members(kim)).isEqualTo(today ? List.of(seoul) : List.of());
        assertThat(representatives.represents(kim, busan)).isFalse();
        assertThat(representatives.servesOnly(kim, seoul)).isTrue();
    }

    @Test
    void forgetsAPersonWhoIsNeededNoMore() {
        PersonId kim = added(seoul, draft("Kim"), over());
        assertThat(people.remove(kim, 0)).isInstanceOf(StillNeeded.class);

        saved(contacts.remove(
                seoul, contacts.of(seoul).getFirst().representation().id(), 0));
        assertThat(history(seoul).getFirst()).satisfies(change -> {
            assertThat(change.before()).startsWith("Kim · EVENTS");
            assertThat(change.after()).isEmpty();
        });
        saved(people.remove(kim, 0));
        assertThat(people.open(kim)).isEmpty();
        assertThat(people.remove(kim, 0)).isInstanceOf(Unknown.class);
    }

    @Test
    void listsPeopleAndWhomTheyServeInTwoStatements() {
        for (int i = 0; i < 60; i++) {
            PersonId one = added(
                    seoul,
                    new PersonDraft("Person %02d".formatted(i), i + mark + "@city.example", "", ""),
                    new Mandate(ContactRole.EVENTS, "desk " + i, null, TODAY));
            saved(contacts.add(busan, one, new Mandate(ContactRole.EVENTS, "desk " + i, null, TODAY)));
        }

        assertThat(statements.of(() -> assertThat(people.find(mark, 0, 50))
                        .hasSize(50)
                        .allSatisfy(found -> assertThat(found.serves()).hasSize(2))
                        .extracting(found -> found.person().name())
                        .startsWith("Person 00", "Person 01")
                        .isSorted()))
                .isEqualTo(2);
        assertThat(people.count(mark)).isEqualTo(60);
        assertThat(statements.of(() -> contacts.of(seoul))).isOne();
    }

    private static Mandate over() {
        return new Mandate(ContactRole.EVENTS, "", null, TODAY);
    }

    private PersonId added(MemberId member, PersonDraft draft, Mandate mandate) {
        return saved(contacts.add(member, draft, false, mandate));
    }

    private static PersonId saved(ContactOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).person();
    }

    private PersonDraft draft(String name) {
        return new PersonDraft(name, email(), "+82 2 720", "ko");
    }

    private String email() {
        return "kim." + mark + "@city.example";
    }

    private List<MemberChange> history(MemberId member) {
        return register.history(member, 0, 10);
    }
}
