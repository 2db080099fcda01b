package org.wego.ui.membership;

import java.util.function.Function;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.person.ContactRefusals;

/** Changes what a contact is responsible for, and for how long. */
final class MandateDialog extends AskingDialog {

    private final transient Function<Mandate, ContactOutcome> saving;
    private final transient Runnable changed;
    private final MandateFields fields;

    MandateDialog(MemberContact contact, Function<Mandate, ContactOutcome> saving, Runnable changed) {
        this.saving = saving;
        this.changed = changed;
        fields = new MandateFields(contact.representation().mandate());
        setHeaderTitle(getTranslation(
                "members.contacts.mandate.title", contact.person().name()));
        setWidth("40rem");
        add(fields);
        offer(getTranslation("members.contacts.mandate.save"), this::save);
    }

    private void save() {
        if (fields.isUnreadable()) {
            return;
        }
        ContactOutcome outcome = saving.apply(fields.mandate());
        switch (outcome) {
            case ContactOutcome.Saved _ -> {
                close();
                Notice.done(getTranslation("members.contacts.saved"));
                changed.run();
            }
            case ContactOutcome.Invalid(var problems) -> fields.mark(problems);
            default -> refuse(ContactRefusals.words(outcome));
        }
    }
}
