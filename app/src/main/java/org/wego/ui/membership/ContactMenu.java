package org.wego.ui.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.MemberContact;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.Notice;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.PersonDialog;

/** What can be done with a contact of a member. */
final class ContactMenu {

    private final MemberPeople people;
    private final MemberContact contact;
    private final Runnable refresh;
    private final UnfoldingButton button;

    private ContactMenu(MemberPeople people, MemberContact contact, Runnable refresh) {
        this.people = people;
        this.contact = contact;
        this.refresh = refresh;
        button = new UnfoldingButton("", VaadinIcon.ELLIPSIS_DOTS_V.create(), this::choices);
        button.addThemeNames("icon", "small");
        button.setAriaLabel(text(
                "members.contacts.actions",
                contact.person().name(),
                text("people.role." + contact.representation().mandate().role())));
    }

    /** The button that unfolds the choices. */
    static Component of(MemberPeople people, MemberContact contact, Runnable refresh) {
        return new ContactMenu(people, contact, refresh).button;
    }

    private Div choices() {
        var choices = new Div();
        choices.addClassName("choices");
        // only staff correct a contact whom several members share
        if (people.register().isPresent() || !contact.servesOthers()) {
            choices.add(choice("members.contacts.person", this::correct));
        }
        choices.add(
                choice("members.contacts.mandate.edit", this::revise),
                choice("members.contacts.remove", this::askToRemove));
        return choices;
    }

    private Button choice(String key, Runnable action) {
        var choice = new Button(text(key), _ -> {
            button.fold();
            action.run();
        });
        choice.addThemeNames("tertiary");
        return choice;
    }

    private void correct() {
        new PersonDialog(
                        contact.person(),
                        (draft, shared) -> people.contacts()
                                .revise(people.member(), contact.person().id(), contact.version(), draft, shared),
                        people::nameOf,
                        refresh)
                .open();
    }

    private void revise() {
        new MandateDialog(
                        contact,
                        mandate -> people.contacts()
                                .revise(
                                        people.member(),
                                        contact.representation().id(),
                                        contact.representation().version(),
                                        mandate),
                        refresh)
                .open();
    }

    private void askToRemove() {
        new Confirmation(
                        text(
                                "members.contacts.remove.question",
                                contact.person().name()),
                        text("members.contacts.remove.consequence"),
                        text("members.contacts.remove"),
                        this::remove)
                .open();
    }

    private void remove() {
        ContactOutcome outcome = people.contacts()
                .remove(
                        people.member(),
                        contact.representation().id(),
                        contact.representation().version());
        if (outcome instanceof ContactOutcome.Saved) {
            Notice.done(text("members.contacts.removed"));
        } else {
            Notice.refused(ContactRefusals.words(outcome));
        }
        refresh.run();
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
