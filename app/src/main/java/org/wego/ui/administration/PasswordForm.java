package org.wego.ui.administration;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.Stream;
import org.wego.account.OwnAccount;
import org.wego.account.OwnAccount.PasswordChange;
import org.wego.ui.component.Notice;

/** Asks for the present password and twice for the new one, and says at the field what is wrong. */
final class PasswordForm extends Div {

    private final transient OwnAccount own;
    private final PasswordField present = field("shell.ownAccount.password.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("shell.ownAccount.password.new", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("shell.ownAccount.password.again", Autocomplete.NEW_PASSWORD);

    PasswordForm(OwnAccount own) {
        this.own = own;
        addClassName("stack");
        chosen.setHelperText(getTranslation("site.setup.password.help"));
        FormLayout form = new FormLayout(present, chosen, again);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Button change = new Button(getTranslation("shell.ownAccount.password.change"), _ -> change());
        change.addThemeNames("primary");
        change.addClickShortcut(Key.ENTER).listenOn(form);
        add(form, change);
    }

    private PasswordField field(String label, Autocomplete filledIn) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setAutocomplete(filledIn);
        field.setWidthFull();
        return field;
    }

    private void change() {
        fields().forEach(field -> field.setInvalid(false));
        if (present.isEmpty()) {
            mark(present, "shell.ownAccount.password.present.missing");
        } else if (!chosen.getValue().equals(again.getValue())) {
            mark(again, "shell.ownAccount.password.again.differs");
        } else {
            tell(own.changePassword(
                    present.getValue(),
                    chosen.getValue(),
                    VaadinSession.getCurrent().getSession().getId()));
        }
    }

    private void tell(PasswordChange outcome) {
        switch (outcome) {
            case PasswordChange.Changed() -> {
                fields().forEach(PasswordField::clear);
                Notice.done(getTranslation("shell.ownAccount.password.changed"));
            }
            case PasswordChange.Unacceptable(var reason) -> mark(chosen, "site.setup.refusal." + reason);
            case PasswordChange.WrongPassword() -> mark(present, "shell.ownAccount.password.present.wrong");
            case PasswordChange.Locked() -> mark(present, "shell.ownAccount.password.present.locked");
            case PasswordChange.Shared() -> mark(present, "shell.ownAccount.shared");
        }
    }

    private void mark(PasswordField field, String text) {
        field.setErrorMessage(getTranslation(text));
        field.setInvalid(true);
        field.focus();
    }

    private Stream<PasswordField> fields() {
        return Stream.of(present, chosen, again);
    }
}
