package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSetup;
import org.wego.account.AccountSummary;
import org.wego.account.OpenAccount;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;
import org.wego.security.SignedInAccount;

class OwnAccountViewTests extends ViewTest {

    private static final String PRESENT = "seven quiet harbours";
    private static final String CHOSEN = "nine bridges at dawn";

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountSetup setup;

    private void openAs(String email) {
        AccountSummary account = administration.accounts(email, 0, 1).getFirst();
        SignedInAccount self =
                new SignedInAccount(account.id(), account.email(), account.name(), account.role(), account.person());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(self, null, self.getAuthorities()));
        navigate("desk/account", Component.class);
    }

    private String newcomer() {
        String email = AccountId.next() + "@city.example";
        String link = administration
                .open(OpenAccount.ofStaff(email, "Newcomer", Role.STAFF))
                .path();
        assertThat(setup.choosePassword(link.substring("/setup?token=".length()), "", "", PRESENT))
                .isEmpty();
        return email;
    }

    @Test
    @As(Role.ADMIN)
    void changesThePasswordAndSaysAtTheFieldWhatIsWrong() {
        String email = newcomer();
        openAs(email);
        assertThat(facts()).containsExactly("Newcomer", email, "Secretariat staff");

        change("", CHOSEN, CHOSEN);
        assertThat(error("Present password")).isEqualTo("Give the password you sign in with now.");
        change(PRESENT, CHOSEN, "another");
        assertThat(error("New password, once more")).startsWith("The two differ.");
        change(PRESENT, "too short", "too short");
        assertThat(error("New password")).isEqualTo("The password is too short: use at least 12 characters.");
        change("wrong", CHOSEN, CHOSEN);
        assertThat(error("Present password")).startsWith("This is not your present password.");
        assertThat(field("New password").isInvalid()).isFalse();

        change(PRESENT, CHOSEN, CHOSEN);
        assertThat(find(PasswordField.class).all()).allMatch(field -> field.isEmpty() && !field.isInvalid());
        change(CHOSEN, PRESENT, PRESENT);
        assertThat(find(PasswordField.class).all()).allMatch(PasswordField::isEmpty);
    }

    @Test
    @As(Role.ADMIN)
    void showsANewTokenOnce() {
        openAs(newcomer());
        test(find(Button.class).withText("New API token").single()).click();
        confirm();

        assertThat(find(TextField.class).withLabel("API token").single().getValue())
                .hasSize(43);
    }

    @Test
    @As(Role.ADMIN)
    void saysWhyAnAccountOfTheDemonstrationKeepsItsPassword() {
        openAs("member@wego.example");

        assertThat(find(PasswordField.class).exists()).isFalse();
        assertThat(find(Button.class).withText("New API token").exists()).isFalse();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("This account belongs to the demonstration"));
        assertThat(facts()).hasSize(4);
    }

    private List<String> facts() {
        return find(Div.class).withClassName("panel-line").all().stream()
                .map(line -> line.getElement().getChild(1).getText())
                .toList();
    }

    private void change(String present, String chosen, String again) {
        field("Present password").setValue(present);
        field("New password").setValue(chosen);
        field("New password, once more").setValue(again);
        test(find(Button.class).withText("Change the password").single()).click();
    }

    private String error(String label) {
        assertThat(field(label).isInvalid()).isTrue();
        return field(label).getErrorMessage();
    }

    private PasswordField field(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }
}
