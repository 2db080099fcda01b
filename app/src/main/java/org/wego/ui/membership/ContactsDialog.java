package org.wego.ui.membership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.membership.organisation.Contact;
import org.wego.membership.organisation.MemberOutcome;

/** Edits all contacts of a member together, since their order says who comes first. */
final class ContactsDialog extends Dialog {

    private final ContactsField field = new ContactsField(getTranslation("members.contacts.add"));

    ContactsDialog(List<Contact> contacts, Function<List<Contact>, MemberOutcome> save, Outcomes outcomes) {
        setHeaderTitle(getTranslation("members.contacts.edit"));
        setWidth("60rem");
        field.setHelperText(getTranslation("members.contacts.help"));
        field.setWidthFull();
        field.setValue(contacts);
        add(field);
        var done = new Button(getTranslation("members.contacts.save"), _ -> {
            MemberOutcome outcome = save.apply(field.getValue());
            if (outcome instanceof MemberOutcome.Invalid(var problems)) {
                field.setErrorMessage(problems.stream()
                        .map(it -> getTranslation("members.problem." + it.field() + "." + it.kind()))
                        .collect(Collectors.joining(" ")));
                field.setInvalid(true);
            } else {
                close();
                outcomes.settle(outcome, "members.contacts.saved");
            }
        });
        done.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), done);
    }
}
