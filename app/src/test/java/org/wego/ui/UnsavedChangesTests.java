package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.membership.access.Role;
import org.wego.ui.component.form.AskingDialog;

/** What was typed and not saved is not lost by a click on a link. */
class UnsavedChangesTests extends ViewTest {

    @Autowired
    OrganisationIdentity identity;

    @Autowired
    IdentityRecord record;

    @Test
    @As(Role.STAFF)
    void staysAtAHalfFilledMemberUntilOneChoosesToLeave() {
        UI.getCurrent().navigate("desk/members/new");
        type("Source", "A letter of 2014");
        UI.getCurrent().navigate("desk/members");
        assertThat(asked()).isEqualTo("Leave without saving?");
        decline();
        assertThat(shown()).isEqualTo("MemberNewView");
        assertThat(field("Source").getValue()).isEqualTo("A letter of 2014");

        UI.getCurrent().navigate("desk/members");
        confirm();
        assertThat(shown()).isEqualTo("MembersView");
    }

    @Test
    @As(Role.STAFF)
    void asksNothingWhereNothingWasChangedOrAllWasTakenBack() {
        UI.getCurrent().navigate("desk/members/new");
        test(find(Button.class).withText("Add a name").single()).click();
        String joined = field("Joined").getValue();
        type("Joined", "2014-09");
        type("Joined", joined);
        UI.getCurrent().navigate("desk/members");

        assertThat(shown()).isEqualTo("MembersView");
    }

    @Test
    @As(Role.STAFF)
    void asksNothingOfSomebodyWhoSavedOrCancelled() {
        UI.getCurrent().navigate("desk/members/new");
        type("Source", "A letter of 2014");
        test(find(Button.class).withText("Cancel").single()).click();
        assertThat(shown()).isEqualTo("MembersView");

        UI.getCurrent().navigate("desk/members/new");
        test(find(TextField.class).withLabel("Name").all().getFirst()).setValue("Yeosu " + UUID.randomUUID());
        test(find(Button.class).withText("Save").single()).click();
        assertThat(shown()).isEqualTo("MemberView");
    }

    @Test
    @As(Role.ADMIN)
    void asksForAFeeScheduleWhoseTableHasAnotherRow() {
        UI.getCurrent().navigate("desk/fees/new/CORPORATE");
        test(find(Button.class).withText("Add a row").single()).click();
        UI.getCurrent().navigate("desk/fees");
        assertThat(asked()).isEqualTo("Leave without saving?");
        decline();

        test(find(Button.class).withText("Remove the last row").single()).click();
        UI.getCurrent().navigate("desk/fees");
        assertThat(shown()).isEqualTo("FeeSchedulesView");
    }

    @Test
    @As(Role.ADMIN)
    void asksForEachPartOfTheOrganisationUntilItIsSaved() {
        PaymentInstructions before =
                identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().payment();
        UI.getCurrent().navigate("desk/administration/organisation");
        type("Phone", "+82 2 000");
        find(TextArea.class).withLabel("Payment instructions").single().setValue("First Bank, Seoul");
        test(find(Button.class).withText("Save the payment instructions").single())
                .click();
        UI.getCurrent().navigate("desk");
        assertThat(asked()).as("the phone").isEqualTo("Leave without saving?");
        decline();

        type(
                "Phone",
                identity.asOf(LocalDate.of(2017, 11, 1))
                        .orElseThrow()
                        .secretariat()
                        .phone());
        UI.getCurrent().navigate("desk");
        assertThat(shown()).isEqualTo("HomeView");
        record.payTo(new PaymentInstructions("First Bank, Seoul"), before);
    }

    @Test
    @As(Role.ADMIN)
    void asksForWhatWasTypedInADialogAsWell() {
        UI.getCurrent().navigate("desk/governance/statutes");
        click("New version");
        UI.getCurrent().navigate("desk");
        assertThat(shown()).as("nothing was typed").isEqualTo("HomeView");

        UI.getCurrent().navigate("desk/governance/statutes");
        click("New version");
        type("Source", "Minutes of 2027");
        UI.getCurrent().navigate("desk");
        assertThat(asked()).isEqualTo("Leave without saving?");
        click("Keep editing");
        assertThat(shown()).isEqualTo("StatutesView");
        assertThat(field("Source").getValue()).isEqualTo("Minutes of 2027");

        UI.getCurrent().navigate("desk");
        click("Leave");
        assertThat(shown()).isEqualTo("HomeView");
        UI.getCurrent().navigate("desk/governance/statutes");
        assertThat(shown()).isEqualTo("StatutesView");
    }

    @Test
    @As(Role.STAFF)
    void asksOnceForAFormAndADialogAboveIt() {
        UI.getCurrent().navigate("desk/members/new");
        type("Source", "A letter of 2014");
        ADialog dialog = new ADialog();
        dialog.open();
        dialog.name.setValue("Kim");
        UI.getCurrent().navigate("desk/members");
        click("Leave");

        assertThat(shown()).isEqualTo("MembersView");
    }

    private static final class ADialog extends AskingDialog {

        private final TextField name = new TextField("Nickname");

        ADialog() {
            add(name);
        }
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String asked() {
        return question().getHeaderTitle();
    }

    private String shown() {
        return getCurrentView().getClass().getSimpleName();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }
}
