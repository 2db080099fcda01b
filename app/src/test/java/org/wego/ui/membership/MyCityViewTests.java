package org.wego.ui.membership;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.person.PersonBox;

class MyCityViewTests extends ViewTest {

    private static final MemberId OWN = new MemberId(As.CITY);

    @Autowired
    MemberContacts contacts;

    @Autowired
    JdbcClient database;

    @Test
    @As(Role.MEMBER)
    void letsAMemberKeepItsOwnContacts() {
        OwnCity.record(database);
        UI.getCurrent().navigate("desk/my-city");

        assertThat(find(H1.class).single().getText()).isEqualTo("City of the test");
        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("Notes", "History");
        assertThat(find(Button.class).withText("Add a figure").all()).isEmpty();
        assertThat(find(Anchor.class).withText("My invoices").single().getHref())
                .isEqualTo("desk/my-invoices");
        test(find(Button.class).withText("Add a contact").single()).click();
        assertThat(find(PersonBox.class).all()).as("people of others").isEmpty();
        test(find(Button.class).withText("Add the contact").single()).click();
        assertThat(find(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("Give the name of the person or office.");
        test(find(TextField.class).withLabel("Name").single()).setValue("Treasury");
        test(find(Button.class).withText("Add the contact").single()).click();

        assertThat(contacts.of(OWN)).hasSize(2).last().satisfies(contact -> {
            assertThat(contact.person().name()).isEqualTo("Treasury");
            assertThat(contact.representation().mandate()).isEqualTo(Mandate.of(ContactRole.GENERAL));
        });
    }

    @Test
    @As(Role.MEMBER)
    void tellsAnAccountWhoseOrganisationIsNotOnRecordThatItHasNone() {
        UI.getCurrent().navigate("desk/my-city");

        assertThat(find(H2.class).single().getText()).isEqualTo("No organisation");
    }

    @Test
    @As(Role.STAFF)
    void tellsStaffThatTheyHaveNoCity() {
        UI.getCurrent().navigate("desk/my-city");

        assertThat(find(H2.class).single().getText()).isEqualTo("No organisation");
    }

    @AfterEach
    void forget() {
        OwnCity.forget(database);
    }
}
