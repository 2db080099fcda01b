package org.wego.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
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
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDraft;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

@As(Role.STAFF)
class PeopleViewTests extends ViewTest {

    @Autowired
    MemberRegister register;

    @Autowired
    MemberContacts contacts;

    @Autowired
    PeopleRegister people;

    private String email = "";
    private String city = "";
    private MemberId seoul = MemberId.next();
    private PersonId kim = PersonId.next();

    @BeforeEach
    void add() {
        email = "kim." + UUID.randomUUID() + "@city.example";
        city = "Seoul " + UUID.randomUUID();
        seoul = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        city, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KR, MembershipDates.UNKNOWN)))
                .member();
        kim = ((ContactOutcome.Saved) contacts.add(
                        seoul, new PersonDraft("Kim", email, "+82 2", "ko"), false, Mandate.of(ContactRole.INVOICES)))
                .person();
        contacts.add(seoul, kim, Mandate.of(ContactRole.VOTES));
        contacts.add(seoul, kim, new Mandate(ContactRole.EVENTS, "", null, LocalDate.of(2001, 1, 1)));
    }

    @Test
    void findsPeopleByEmailAndSaysWhomTheyRepresentToday() {
        UI.getCurrent().navigate("desk/people", QueryParameters.of("q", email.toUpperCase()));

        GridTester<? extends Grid<?>, ?> rows = test(grid());
        assertThat(rows.size()).isOne();
        assertThat(rows.getLitRendererPropertyValue(0, 0, "text", String.class)).isEqualTo("Kim");
        assertThat(rows.getLitRendererPropertyValue(0, 0, "address", String.class))
                .isEqualTo("desk/people/" + kim);
        assertThat(rows.getCellText(0, 1)).isEqualTo(email);
        assertThat((Object) rows.getLitRendererPropertyValue(0, 3, "texts", List.class))
                .isEqualTo(List.of(city + " (Invoices, Votes)"));
        assertThat((Object) rows.getLitRendererPropertyValue(0, 3, "addresses", List.class))
                .isEqualTo(List.of("desk/members/" + seoul));
        test(find(TextField.class).all().stream()
                        .filter(it -> it.getValue().equals(email.toUpperCase()))
                        .findFirst()
                        .orElseThrow())
                .setValue(UUID.randomUUID().toString());
        assertThat(test(grid()).size()).isZero();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    @Test
    void correctsAPersonAndLeadsToItsMembers() {
        UI.getCurrent().navigate("desk/people/" + kim);
        assertThat(find(H1.class).single().getText()).isEqualTo("Kim");
        assertThat(find(Anchor.class).withText(city).all())
                .hasSize(3)
                .allSatisfy(link -> assertThat(link.getHref()).isEqualTo("desk/members/" + seoul));
        assertThat(find(Button.class).withText("Remove").all())
                .as("still represents")
                .isEmpty();
        test(find(Button.class).withText("Correct").single()).click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Kim Min-ji");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Kim Min-ji");
        assertThat(contacts.of(seoul))
                .allSatisfy(contact -> assertThat(contact.person().name()).isEqualTo("Kim Min-ji"));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void makesOnePersonOfTwoRecordsAndAsksWhichNameStays() {
        PersonId minji = ((ContactOutcome.Saved) contacts.add(
                        seoul, new PersonDraft("Kim Min-ji", "", "", "en"), false, Mandate.of(ContactRole.KNOWLEDGE)))
                .person();
        UI.getCurrent().navigate("desk/people/" + kim);
        test(find(Button.class).withText("Merge with another record").single()).click();
        ComboBox<PersonDetails> other = find(ComboBox.class).single();
        other.setValue(people.open(kim).orElseThrow());
        assertThat(other.isInvalid()).as("itself").isTrue();
        other.setValue(people.open(minji).orElseThrow());

        assertThat(find(RadioButtonGroup.class).all())
                .as("asks only what both say")
                .extracting(RadioButtonGroup::getLabel)
                .containsExactly("Name", "Language");
        find(RadioButtonGroup.class).withLabel("Name").single().setValue("Kim Min-ji");
        test(find(Button.class).withText("Merge").single()).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Kim Min-ji");
        assertThat(people.open(minji)).isEmpty();
        assertThat(people.open(kim).orElseThrow().person().draft())
                .isEqualTo(new PersonDraft("Kim Min-ji", email, "+82 2", "ko"));
        assertThat(contacts.of(seoul)).hasSize(4);
    }

    @Test
    void forgetsWhoeverRepresentsNobody() {
        contacts.of(seoul)
                .forEach(it -> contacts.remove(
                        seoul, it.representation().id(), it.representation().version()));
        UI.getCurrent().navigate("desk/people/" + kim);
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(people.open(kim)).isPresent();
        confirm();

        assertThat(people.open(kim)).isEmpty();
        UI.getCurrent().navigate("desk/people/" + kim);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundScreen");
    }
}
