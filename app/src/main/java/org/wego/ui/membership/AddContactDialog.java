package org.wego.ui.membership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.Person;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.AskingDialog;
import org.wego.ui.component.Notice;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.PersonBox;
import org.wego.ui.component.person.PersonFields;

/** Adds somebody to turn to at a member: a person on record, whom only staff look for, or somebody new. */
final class AddContactDialog extends AskingDialog {

    private final transient MemberContacts contacts;
    private final transient MemberId member;
    private final transient Optional<PeopleRegister> register;
    private final transient Optional<PersonBox> known;
    private final transient Runnable changed;
    private final PersonFields person = new PersonFields();
    private final MandateFields mandate = new MandateFields(Mandate.of(ContactRole.GENERAL));
    private final Button take = new Button();
    private @Nullable PersonId sameEmail;

    /**
     * @param register all people on record; empty for whoever may not see them
     * @param changed called once somebody was added
     */
    AddContactDialog(MemberContacts contacts, MemberId member, Optional<PeopleRegister> register, Runnable changed) {
        this.contacts = contacts;
        this.member = member;
        this.register = register;
        this.changed = changed;
        known = register.map(this::box);
        setHeaderTitle(getTranslation("members.contacts.add"));
        setWidth("40rem");
        known.ifPresent(this::add);
        take.setVisible(false);
        take.addClickListener(_ -> take());
        add(person, take, new H3(getTranslation("members.contacts.mandate")), mandate);
        add(new Paragraph(getTranslation("members.contacts.help")));
        offer(getTranslation("members.contacts.save"), this::save);
    }

    private PersonBox box(PeopleRegister people) {
        var box = new PersonBox(people);
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
                        ? contacts.add(member, person.draft(), person.isShared(), mandate.mandate())
                        : contacts.add(member, chosen.person().id(), mandate.mandate()));
    }

    private void take() {
        if (isOpened() && sameEmail != null && !mandate.isUnreadable()) {
            settle(contacts.add(member, sameEmail, mandate.mandate()));
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
            default -> Notice.refused(ContactRefusals.words(outcome));
        }
    }

    /** The person with this e-mail is offered to whoever may see it. */
    private void ask(PersonId other) {
        Optional<String> name = register.isPresent()
                ? register.get().open(other).map(it -> it.person().name())
                : contacts.of(member).stream()
                        .map(MemberContact::person)
                        .filter(it -> it.id().equals(other))
                        .map(Person::name)
                        .findFirst();
        sameEmail = name.isPresent() ? other : null;
        take.setVisible(name.isPresent());
        name.ifPresent(it -> take.setText(getTranslation("members.contacts.take", it)));
        person.ask(name.map(it -> getTranslation("people.known", it))
                .orElseGet(() -> getTranslation("people.known.hidden")));
    }
}
