package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.MemberContact;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.PersonDialog;

/** What can be done with a contact of a member. */
final class ContactMenu {

    private final MemberPeople people;
    private final MemberContact contact;
    private final Runnable refresh;

    private ContactMenu(MemberPeople people, MemberContact contact, Runnable refresh) {
        this.people = people;
        this.contact = contact;
        this.refresh = refresh;
    }

    /** The button that unfolds the choices. */
    static DeedMenu of(MemberPeople people, MemberContact contact, Runnable refresh) {
        return new ContactMenu(people, contact, refresh).menu();
    }

    private DeedMenu menu() {
        DeedMenu menu = new DeedMenu(text(
                "members.contacts.actions",
                contact.person().name(),
                text("people.role." + contact.representation().mandate().role())));
        // only staff correct a contact whom several members share
        if (people.register().isPresent() || !contact.servesOthers()) {
            menu.offer("members.contacts.person", this::correct);
        }
        return menu.offer("members.contacts.mandate.edit", this::revise)
                .offer("members.contacts.remove", this::askToRemove);
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
