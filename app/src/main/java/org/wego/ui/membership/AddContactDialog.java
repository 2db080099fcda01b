package org.wego.ui.membership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonId;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.PersonBox;
import org.wego.ui.component.person.PersonFields;

/** Adds a contact of a member: a person on record, whom only staff look for, or somebody new. */
final class AddContactDialog extends AskingDialog {

    private final transient MemberPeople people;
    private final transient Optional<PersonBox> known;
    private final transient Runnable changed;
    private final PersonFields person = new PersonFields();
    private final MandateFields mandate = new MandateFields(Mandate.of(ContactRole.GENERAL));
    private final Button take = new Button();
    private @Nullable PersonId sameEmail;

    /** @param changed called once somebody was added */
    AddContactDialog(MemberPeople people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        known = people.register().map(this::box);
        setHeaderTitle(getTranslation("members.contacts.add"));
        setWidth("40rem");
        take.setVisible(false);
        take.addClickListener(_ -> take());
        Div form = new Div();
        form.addClassName("contact-form");
        known.ifPresent(form::add);
        form.add(person, take, new H3(getTranslation("members.contacts.mandate")), mandate);
        form.add(new Paragraph(getTranslation("members.contacts.help")));
        add(form);
        offer(getTranslation("members.contacts.save"), this::save);
    }

    private PersonBox box(PeopleRegister register) {
        PersonBox box = new PersonBox(register);
        box.setLabel(getTranslation("members.contacts.known"));
        box.setHelperText(getTranslation("members.contacts.known.help"));
        box.setClearButtonVisible(true);
        box.setWidthFull();
        box.addValueChangeListener(chosen -> person.setVisible(chosen.getValue() == null));
        return box;
    }

    private void save() {
        if (mandate.isUnreadable()) {
            return;
        }
        PersonDetails chosen = known.map(PersonBox::getValue).orElse(null);
        settle(
                chosen == null
                        ? people.contacts().add(people.member(), person.draft(), person.isShared(), mandate.mandate())
                        : people.contacts().add(people.member(), chosen.person().id(), mandate.mandate()));
    }

    private void take() {
        if (isOpened() && sameEmail != null && !mandate.isUnreadable()) {
            settle(people.contacts().add(people.member(), sameEmail, mandate.mandate()));
        }
    }

    private void settle(ContactOutcome outcome) {
        switch (outcome) {
            case ContactOutcome.Saved _ -> {
                close();
                Notice.done(getTranslation("members.contacts.saved"));
                changed.run();
            }
            case ContactOutcome.Invalid(var problems) -> {
                person.mark(problems);
                mandate.mark(problems);
            }
            case ContactOutcome.EmailKnown(PersonId other) -> ask(other);
            default -> refuse(ContactRefusals.words(outcome));
        }
    }

    /** The person with this e-mail is offered to whoever may see it. */
    private void ask(PersonId other) {
        Optional<String> name = people.nameOf(other);
        sameEmail = name.isPresent() ? other : null;
        take.setVisible(name.isPresent());
        name.ifPresent(it -> take.setText(getTranslation("members.contacts.take", it)));
        person.ask(name.map(it -> getTranslation("people.known", it))
                .orElseGet(() -> getTranslation("people.known.hidden")));
    }
}
