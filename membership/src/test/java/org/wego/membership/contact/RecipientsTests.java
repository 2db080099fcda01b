package org.wego.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Mails go to whoever is named for what they are about, else to whoever is named for everything. */
@ApplicationModuleTest
class RecipientsTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    @Autowired
    Recipients recipients;

    @Autowired
    MemberContacts contacts;

    @Autowired
    MemberRegister register;

    @Autowired
    StatementCount statements;

    private MemberId city;

    @BeforeEach
    void admit() {
        city = another();
    }

    private MemberId another() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.RW,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    @Test
    void writesToTheTreasuryAboutInvoicesAndToTheOfficeAboutTheRest() {
        add(city, "Office", Mandate.of(ContactRole.GENERAL));
        add(city, "Treasury", Mandate.of(ContactRole.INVOICES));
        add(city, "Mayor", Mandate.of(ContactRole.HEAD));

        assertThat(names(ContactRole.INVOICES)).containsExactly("Treasury");
        assertThat(names(ContactRole.VOTES)).containsExactly("Office");
        assertThat(names(ContactRole.GENERAL)).containsExactly("Office");
    }

    @Test
    void fallsBackWhereWhoeverIsNamedHasNoEmailOrIsOver() {
        add(city, "Office", Mandate.of(ContactRole.GENERAL));
        add(city, "Left yesterday", new Mandate(ContactRole.INVOICES, "", null, TODAY));
        add(city, "Comes tomorrow", new Mandate(ContactRole.INVOICES, "", TODAY.plusDays(1), null));
        contacts.add(city, new PersonDraft("By phone only", "", "+250 1", ""), false, Mandate.of(ContactRole.INVOICES));

        assertThat(names(ContactRole.INVOICES)).containsExactly("Office");
    }

    @Test
    void writesToNobodyWhereNobodyHasAnEmail() {
        contacts.add(city, new PersonDraft("Office", "", "", ""), false, Mandate.of(ContactRole.GENERAL));

        assertThat(recipients.of(city, ContactRole.INVOICES)).isEmpty();
        assertThat(recipients.of(List.of(city), ContactRole.INVOICES)).isEmpty();
    }

    @Test
    void writesToASharedMailboxOnce() {
        String shared = UUID.randomUUID() + "@city.example";
        contacts.add(city, new PersonDraft("Kim", shared, "", ""), false, Mandate.of(ContactRole.INVOICES));
        contacts.add(city, new PersonDraft("Lee", shared, "", ""), true, Mandate.of(ContactRole.INVOICES));

        assertThat(names(ContactRole.INVOICES)).containsExactly("Kim");
    }

    /** Databases put letters into lower case by rules of their own, those of a language or of ASCII alone. */
    @Test
    void knowsAnAddressInWhateverCapitals() {
        String name = "Info" + UUID.randomUUID();
        contacts.add(
                city,
                new PersonDraft("Office", name + "@ÄMTER.example", "", ""),
                false,
                Mandate.of(ContactRole.GENERAL));

        assertThat(recipients.include(city, name + "@ÄMTER.example")).isTrue();
        assertThat(recipients.include(city, name.toUpperCase(Locale.ROOT) + "@ämter.example"))
                .isTrue();
        assertThat(recipients.include(city, name + "@amter.example")).isFalse();
        assertThat(recipients.include(another(), name + "@ämter.example")).isFalse();
    }

    @Test
    void readsThoseOfAThousandMembersInOneStatement() {
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            MemberId member = i < 20 ? another() : MemberId.next();
            members.add(member);
            if (i < 20) {
                add(member, "Office " + i, Mandate.of(ContactRole.GENERAL));
            }
        }

        assertThat(statements.of(() -> {
                    Map<MemberId, List<Person>> found = recipients.of(members, ContactRole.INVOICES);
                    assertThat(found).hasSize(20);
                    assertThat(found.get(members.get(7)))
                            .extracting(Person::name)
                            .containsExactly("Office 7");
                }))
                .isOne();
    }

    private List<String> names(ContactRole role) {
        return recipients.of(city, role).stream().map(Person::name).toList();
    }

    private void add(MemberId member, String name, Mandate mandate) {
        assertThat(contacts.add(
                        member, new PersonDraft(name, UUID.randomUUID() + "@city.example", "", ""), false, mandate))
                .isInstanceOf(ContactOutcome.Saved.class);
    }
}
