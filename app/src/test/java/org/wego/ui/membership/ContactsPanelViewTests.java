package org.wego.ui.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.form.DayPicker;

/** Staff keep whom to turn to at a member, person by person. */
@As(Role.STAFF)
class ContactsPanelViewTests extends ViewTest {

    @Autowired
    MemberContacts contacts;

    @Autowired
    MemberRegister register;

    private MemberId seoul = MemberId.next();
    private String email = "";

    @BeforeEach
    void admit() {
        seoul = another();
        email = "kim." + UUID.randomUUID() + "@city.example";
        UI.getCurrent().navigate("desk/members/" + seoul);
    }

    private MemberId another() {
        return ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "Seoul " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.KR,
                        MembershipDates.UNKNOWN)))
                .member();
    }

    @Test
    void addsSomebodyNewAndKeepsWhatIsWrongInTheDialog() {
        click("Add a contact");
        name().setValue("Treasury");
        this.<ContactRole>role().setValue(ContactRole.INVOICES);
        find(EmailField.class).single().setValue("division");
        click("Add the contact");
        assertThat(find(EmailField.class).single().getErrorMessage()).contains("name@city.example");
        find(EmailField.class).single().setValue(email);
        day("Last day", "2000-12-31");
        day("From", "2001-01-01");
        click("Add the contact");
        assertThat(find(DayPicker.class).withLabel("Last day").single().getErrorMessage())
                .contains("before the first one");
        find(DayPicker.class).withLabel("Last day").single().clear();
        click("Add the contact");

        assertThat(contacts.of(seoul)).singleElement().satisfies(contact -> {
            assertThat(contact.person().email()).isEqualTo(email);
            assertThat(contact.representation().mandate().role()).isEqualTo(ContactRole.INVOICES);
        });
        assertThat(contactHeadings()).containsExactly("Invoices");
        assertThat(find(Anchor.class).withText(email).single().getHref()).isEqualTo("mailto:" + email);
        assertThat(register.history(seoul, 0, 1).getFirst().after()).contains(email);
    }

    @Test
    void offersThePersonWhoHasTheEmailAlready() {
        PersonId kim = kimOf(another());
        click("Add a contact");
        name().setValue("Minji");
        find(EmailField.class).single().setValue(email.toUpperCase());
        click("Add the contact");

        assertThat(find(Paragraph.class)
                        .withTextContaining("Is it the same person?")
                        .all())
                .singleElement()
                .satisfies(question -> assertThat(question.getText()).startsWith("Kim is on record"));
        click("Take Kim");
        assertThat(contacts.of(seoul))
                .singleElement()
                .satisfies(contact -> assertThat(contact.person().id()).isEqualTo(kim));
    }

    @Test
    void addsAnotherPersonAtASharedMailboxOnceSomebodySaysSo() {
        PersonId kim = kimOf(another());
        click("Add a contact");
        name().setValue("Lee");
        find(EmailField.class).single().setValue(email);
        click("Add the contact");
        find(Checkbox.class)
                .withLabel("It is another person who shares this mailbox")
                .single()
                .setValue(true);
        click("Add the contact");

        assertThat(contacts.of(seoul)).singleElement().satisfies(contact -> {
            assertThat(contact.person().id()).isNotEqualTo(kim);
            assertThat(contact.person().email()).isEqualTo(email);
        });
    }

    @Test
    void correctsAPhoneAtAllMembersAtOnce() {
        MemberId busan = another();
        PersonId kim = kimOf(seoul);
        contacts.add(busan, kim, Mandate.of(ContactRole.VOTES));
        choose("Correct name, e-mail or phone");
        find(TextField.class).withLabel("Phone").single().setValue("+82 2 720");
        click("Save");

        assertThat(only(busan).person().phone()).isEqualTo("+82 2 720");
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasFaster() {
        PersonId kim = kimOf(seoul);
        choose("Correct name, e-mail or phone");
        find(TextField.class).withLabel("Phone").single().setValue("+82 2 720");
        contacts.revise(seoul, kim, 0, new PersonDraft("Kim", email, "+82 2 111", ""), false);
        click("Save");

        assertThat(find(TextField.class).withLabel("Phone").single().getValue()).isEqualTo("+82 2 720");
        assertThat(only(seoul).person().phone()).isEqualTo("+82 2 111");
    }

    @Test
    void listsWhoeverHasLeftAmongTheEarlierOnes() {
        kimOf(seoul);
        choose("Change what for and how long");
        day("Last day", "2016-12-31");
        click("Save");

        assertThat(contactHeadings()).containsExactly("Earlier");
        choose("Remove");
        assertThat(contacts.of(seoul)).as("asked first").hasSize(1);
    }

    private PersonId kimOf(MemberId member) {
        ContactOutcome outcome =
                contacts.add(member, new PersonDraft("Kim", email, "", ""), false, Mandate.of(ContactRole.GENERAL));
        UI.getCurrent().navigate("desk");
        UI.getCurrent().navigate("desk/members/" + seoul);
        return ((ContactOutcome.Saved) outcome).person();
    }

    private MemberContact only(MemberId member) {
        List<MemberContact> found = contacts.of(member);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private TextField name() {
        return find(TextField.class).withLabel("Name").single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> role() {
        return find(Select.class).withLabel("What for").single();
    }

    private void day(String label, String day) {
        find(DayPicker.class).withLabel(label).single().setValue(LocalDate.parse(day));
    }

    private void choose(String choice) {
        test(find(UnfoldingButton.class).all().stream()
                        .filter(it -> it.getAriaLabel().orElse("").startsWith("What to do with Kim"))
                        .findFirst()
                        .orElseThrow())
                .click();
        click(choice);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    /** The membership panel beside it has one of its own. */
    private List<String> contactHeadings() {
        return find(H3.class).all().stream()
                .map(H3::getText)
                .filter(heading -> !heading.equals("Papers that prove it"))
                .toList();
    }
}
