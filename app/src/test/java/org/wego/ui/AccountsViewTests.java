package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.ChangeAccount;
import org.wego.account.OpenAccount;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.Representatives;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.security.AccountId;
import org.wego.ui.component.person.PersonBox;

/** Inviting people, and correcting later what they may do. */
class AccountsViewTests extends ViewTest {

    @Autowired
    AccountAdministration administration;

    @Autowired
    MemberDirectory directory;

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    @Autowired
    Representatives representatives;

    @Test
    @As(Role.ADMIN)
    void invitesStaffAndOffersTheLinkAsCopyAndAsEMail() {
        String email = AccountId.next() + "@city.example";
        navigate("desk/administration/accounts", Component.class);
        test(find(Button.class).withText("Invite").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Newcomer");
        test(find(EmailField.class).single()).setValue(email);
        assertThat(find(Select.class).withLabel("Role").single().getValue())
                .as("most of those who are invited are contacts of members")
                .isEqualTo(Role.MEMBER);
        choose(Role.STAFF);
        test(find(Button.class).withText("Invite").last()).click();

        String link = find(TextField.class).withLabel("Link").single().getValue();
        assertThat(link).contains("/setup?token=");
        assertThat(find(Button.class).withText("Copy").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Write the e-mail").single().getHref())
                .startsWith("mailto:" + email + "?subject=Your%20account%20at%20WeGO&body=Good%20day%2C%0D%0A")
                .contains(URLEncoder.encode(link, StandardCharsets.UTF_8))
                .doesNotContain("+", "{0}", "{1}");
        assertThat(administration.accounts(email, 0, 10)).singleElement().satisfies(account -> {
            assertThat(account.role()).isEqualTo(Role.STAFF);
            assertThat(account.hasPassword()).isFalse();
        });
    }

    @Test
    @As(Role.ADMIN)
    void saysAtTheFieldThatAnAddressOrANameIsTooLong() {
        navigate("desk/administration/accounts", Component.class);
        test(find(Button.class).withText("Invite").single()).click();
        TextField name = find(TextField.class).withLabel("Name").single();
        EmailField email = find(EmailField.class).single();
        name.setValue("n".repeat(201));
        email.setValue("a@" + "b".repeat(250) + ".example");
        test(find(Button.class).withText("Invite").last()).click();

        assertThat(name.isInvalid()).isTrue();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("name@city.example");
    }

    @Test
    @As(Role.ADMIN)
    void tiesTheAccountOfAMemberContactToItsOrganisation() {
        String email = AccountId.next() + "@city.example";
        MemberSummary seoul = directory.find(MemberSearch.of("seoul"), 0, 1).getFirst();
        navigate("desk/administration/accounts", Component.class);
        test(find(Button.class).withText("Invite").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Contact");
        test(find(EmailField.class).single()).setValue(email);
        choose(Role.STAFF);
        assertThat(find(ComboBox.class).withLabel("Member organisation").exists())
                .isFalse();
        choose(Role.MEMBER);
        test(find(Button.class).withText("Invite").last()).click();
        assertThat(administration.count(email)).isZero();
        choose(seoul);
        test(find(Button.class).withText("Invite").last()).click();

        assertThat(administration.accounts(email, 0, 10)).singleElement().satisfies(account -> {
            assertThat(account.role()).isEqualTo(Role.MEMBER);
            assertThat(represented(account)).containsExactly(seoul.id());
        });
    }

    private List<MemberId> represented(AccountSummary account) {
        return representatives.members(Objects.requireNonNull(account.person()));
    }

    @Test
    @As(Role.ADMIN)
    void offersThePersonWhoIsOnRecordWithTheEmail() {
        String email = AccountId.next() + "@city.example";
        MemberSummary seoul = directory.find(MemberSearch.of("seoul"), 0, 1).getFirst();
        contacts.add(seoul.id(), new PersonDraft("Kim", email, "", ""), false, Mandate.of(ContactRole.INVOICES));
        navigate("desk/administration/accounts", Component.class);
        test(find(Button.class).withText("Invite").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Minji Kim");
        test(find(EmailField.class).single()).setValue(email);
        choose(seoul);
        test(find(Button.class).withText("Invite").last()).click();
        assertThat(administration.count(email)).as("asked first").isZero();
        assertThat(find(PersonBox.class).single().getErrorMessage()).contains("Check that it is the same one");
        test(find(Button.class).withText("Invite").last()).click();

        assertThat(administration.accounts(email, 0, 10))
                .singleElement()
                .satisfies(account -> assertThat(people.open(Objects.requireNonNull(account.person())))
                        .hasValueSatisfying(it -> assertThat(it.person().name()).isEqualTo("Kim")));
    }

    @SuppressWarnings("unchecked")
    private void choose(Role role) {
        Select<Role> roles = find(Select.class).withLabel("Role").single();
        roles.setValue(role);
    }

    @SuppressWarnings("unchecked")
    private void choose(MemberSummary organisation) {
        ComboBox<MemberSummary> organisations =
                find(ComboBox.class).withLabel("Member organisation").single();
        organisations.setValue(organisation);
    }

    @Test
    @As(Role.ADMIN)
    void refusesASecondAccountForAnEmailAtTheField() {
        navigate("desk/administration/accounts", Component.class);
        test(find(Button.class).withText("Invite").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Twin");
        choose(Role.STAFF);
        test(find(EmailField.class).single()).setValue("staff@wego.example");
        test(find(Button.class).withText("Invite").last()).click();

        assertThat(find(EmailField.class).single().getErrorMessage()).contains("staff@wego.example already");
    }

    @Test
    @As(Role.ADMIN)
    void correctsRoleAndMemberOfAnAccount() {
        AccountSummary invited = invite(Role.STAFF);
        MemberSummary seoul = directory.find(MemberSearch.of("seoul"), 0, 1).getFirst();
        edit(invited);
        assertThat(find(EmailField.class).single().isReadOnly()).isTrue();
        choose(Role.MEMBER);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(now(invited)).as("no organisation was chosen").isEqualTo(invited);
        choose(seoul);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(now(invited).role()).isEqualTo(Role.MEMBER);
        assertThat(represented(now(invited))).containsExactly(seoul.id());

        edit(invited);
        assertThat(find(ComboBox.class).withLabel("Person on record").single().getValue())
                .as("the person it has")
                .isInstanceOfSatisfying(
                        PersonDetails.class,
                        it -> assertThat(it.person().id())
                                .isEqualTo(now(invited).person()));
        test(find(TextField.class).withLabel("Name").single()).setValue("Somebody else");
        choose(Role.ADMIN);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(now(invited).name()).isEqualTo("Somebody else");
        assertThat(now(invited).role()).isEqualTo(Role.ADMIN);
        assertThat(now(invited).person()).isNull();
    }

    @Test
    @As(Role.ADMIN)
    void tellsTheSecondAdministratorWhatTheFirstHasMadeOfAnAccount() {
        AccountSummary invited = invite(Role.STAFF);
        edit(invited);
        administration.change(ChangeAccount.toStaff(invited.id(), invited.version(), "Renamed", Role.ADMIN));
        choose(Role.STAFF);
        test(find(Button.class).withText("Save").single()).click();

        assertThat(refusal())
                .isEqualTo("Nothing was saved: somebody else has changed " + invited.email()
                        + " meanwhile. What you typed is still here: compare it with what is on record now, then save"
                        + " again to put yours in its place.");
        assertThat(find(Select.class).withLabel("Role").single().getValue()).isEqualTo(Role.STAFF);
        assertThat(find(Select.class).withLabel("Role").single().getErrorMessage())
                .isEqualTo("On record now: Administrator");
        assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("On record now: Renamed");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(now(invited).role()).isEqualTo(Role.STAFF);
    }

    @Test
    @As(Role.ADMIN)
    void keepsTheLastAdministratorAndSaysWhy() {
        AccountSummary last =
                administration.accounts("admin@wego.example", 0, 1).getFirst();
        edit(last);
        choose(Role.STAFF);
        test(find(Button.class).withText("Save").single()).click();

        assertThat(refusal())
                .isEqualTo(
                        "At least one administrator must be able to sign in. Make somebody else administrator first.");
        assertThat(now(last).role()).isEqualTo(Role.ADMIN);
    }

    private String refusal() {
        return find(Paragraph.class).withClassName("refusal").single().getText();
    }

    private AccountSummary invite(Role role) {
        String email = AccountId.next() + "@city.example";
        administration.open(OpenAccount.ofStaff(email, "Somebody", role));
        return administration.accounts(email, 0, 1).getFirst();
    }

    private AccountSummary now(AccountSummary account) {
        return administration.account(account.id()).orElseThrow();
    }

    private void edit(AccountSummary account) {
        navigate("desk/administration/accounts", Component.class);
        test(find(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Name or e-mail")
                        .single())
                .setValue(account.email());
        Grid<?> grid = find(Grid.class).single();
        Button actions = (Button)
                test(grid).getCellComponent(0, 7).getChildren().findFirst().orElseThrow();
        assertThat(actions.getAriaLabel()).hasValue("What to do with " + account.email());
        test(grid).clickRow(0);
    }
}
