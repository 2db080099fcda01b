package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.account.AccountAdministration;
import org.wego.account.OpenAccount;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.governance.organisation.Secretariat;
import org.wego.membership.access.Role;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.security.AccountId;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.form.DayPicker;

class AdministrationViewTests extends ViewTest {

    @Autowired
    OrganisationIdentity identity;

    @Autowired
    IdentityRecord record;

    @Autowired
    IssuingOrganisation letterhead;

    @Autowired
    AccountAdministration administration;

    @Test
    @As(Role.ADMIN)
    void movesTheSecretariatAndSaysAtTheFieldWhatIsWrong() {
        Secretariat before =
                identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().secretariat();
        navigate("desk/administration/organisation", Component.class);
        TextField email = find(TextField.class).withLabel("E-mail").single();
        email.setValue("nobody");
        test(find(Button.class).withText("Save the secretariat").single()).click();
        assertThat(email.getErrorMessage()).isEqualTo("Give an e-mail address such as name@city.example.");

        email.setValue("office@city.example");
        test(find(Button.class).withText("Save the secretariat").single()).click();
        assertThat(identity.asOf(LocalDate.of(2017, 11, 1))
                        .orElseThrow()
                        .secretariat()
                        .email())
                .isEqualTo("office@city.example");
        record.move(identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().secretariat(), before);

        test(find(Button.class).withText("Give the new name").single()).click();
        assertThat(find(DayPicker.class)
                        .withLabel("Bears the name since")
                        .single()
                        .isInvalid())
                .isTrue();
        find(DayPicker.class).withLabel("Bears the name since").single().setValue(LocalDate.of(2012, 1, 1));
        test(find(Button.class).withText("Give the new name").single()).click();
        assertThat(find(DayPicker.class)
                        .withLabel("Bears the name since")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Choose a day, after that of the present name.");
        assertThat(find(TextField.class).withLabel("Name").single().isInvalid()).isTrue();
    }

    @Test
    @As(Role.ADMIN)
    void saysThatInvoicesTellNobodyWhereToPayUntilItIsOnRecord() {
        navigate("desk/administration/organisation", Component.class);
        TextArea instructions =
                find(TextArea.class).withLabel("Payment instructions").single();
        TextField phone = find(TextField.class).withLabel("Phone").single();
        String warning = "No payment instructions";
        assertThat(find(StateBadge.class).withText(warning).exists()).isTrue();
        phone.setValue("+82 2 000");
        instructions.setValue("Bank\n".repeat(9));
        test(find(Button.class).withText("Save the payment instructions").single())
                .click();
        assertThat(instructions.getErrorMessage()).isEqualTo("Say it in at most 8 lines and 600 letters.");

        instructions.setValue("First Bank, Seoul\nAccount 123\n");
        test(find(Button.class).withText("Save the payment instructions").single())
                .click();
        assertThat(instructions.isInvalid()).isFalse();
        assertThat(find(StateBadge.class).withText(warning).exists()).isFalse();
        assertThat(phone.getValue()).as("a draft elsewhere on the screen").isEqualTo("+82 2 000");
        assertThat(letterhead.on(LocalDate.of(2017, 11, 1)).orElseThrow().payment())
                .containsExactly("First Bank, Seoul", "Account 123");
        record.payTo(new PaymentInstructions("First Bank, Seoul\nAccount 123"), PaymentInstructions.NONE);
    }

    @Test
    @As(Role.ADMIN)
    void tellsTheSecondOfTwoAdministratorsWhatTheFirstOneSavedAndKeepsWhatWasTyped() {
        navigate("desk/administration/organisation", Component.class);
        TextArea instructions =
                find(TextArea.class).withLabel("Payment instructions").single();
        PaymentInstructions first = new PaymentInstructions("First Bank, Seoul");
        PaymentInstructions second = new PaymentInstructions("Second Bank, Goyang");
        record.payTo(PaymentInstructions.NONE, first);

        instructions.setValue(second.text());
        test(find(Button.class).withText("Save the payment instructions").single())
                .click();
        assertThat(instructions.getValue()).isEqualTo(second.text());
        assertThat(instructions.getErrorMessage()).isEqualTo("On record now: First Bank, Seoul");
        assertThat(payment()).isEqualTo(first);

        test(find(Button.class).withText("Save the payment instructions").single())
                .click();
        assertThat(instructions.isInvalid()).isFalse();
        assertThat(payment()).isEqualTo(second);
        record.payTo(second, PaymentInstructions.NONE);
    }

    private PaymentInstructions payment() {
        return identity.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().payment();
    }

    @Test
    @As(Role.ADMIN)
    void showsTheSecurityJournal() {
        administration.open(OpenAccount.ofStaff(AccountId.next() + "@city.example", "Somebody", Role.STAFF));
        navigate("desk/administration/journal", Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Security journal");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isPositive();
    }
}
