package org.wego.ui.membership;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wego.membership.organisation.Contact;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.ui.component.AskingDialog;

/** Edits all contacts of a member together, since their order says who comes first. */
final class ContactsDialog extends AskingDialog {

    private final ContactsField field = new ContactsField(getTranslation("members.contacts.add"));

    ContactsDialog(List<Contact> contacts, Function<List<Contact>, MemberOutcome> save, Outcomes outcomes) {
        setHeaderTitle(getTranslation("members.contacts.edit"));
        setWidth("60rem");
        field.setHelperText(getTranslation("members.contacts.help"));
        field.setWidthFull();
        field.setValue(contacts);
        add(field);
        offer(getTranslation("members.contacts.save"), () -> settle(save.apply(field.getValue()), outcomes));
    }

    private void settle(MemberOutcome outcome, Outcomes outcomes) {
        switch (outcome) {
            case MemberOutcome.Invalid(var problems) ->
                refuse(problems.stream()
                        .map(it -> getTranslation("members.problem." + it.field() + "." + it.kind()))
                        .collect(Collectors.joining(" ")));
            case MemberOutcome.Stale _, MemberOutcome.FigureChanged _ ->
                refuse(getTranslation("members.contacts.stale"));
            case MemberOutcome.Saved _,
                    MemberOutcome.Unknown _,
                    MemberOutcome.NameTaken _,
                    MemberOutcome.Doubtful _ -> {
                close();
                outcomes.settle(outcome, "members.contacts.saved");
            }
        }
    }

    /** What was typed stays. */
    private void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
