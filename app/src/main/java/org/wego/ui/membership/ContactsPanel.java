package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.wego.membership.organisation.Contact;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberRegister;

/** Whom to turn to at a member; for staff and for the member itself, who both may change it. */
final class ContactsPanel extends MemberPanel {

    ContactsPanel(MemberRegister register, MemberId member, Outcomes outcomes) {
        super(UI.getCurrent().getTranslation("members.contacts"));
        List<Contact> contacts = register.contacts(member);
        var edit = new Button(
                getTranslation("members.contacts.edit"),
                VaadinIcon.EDIT.create(),
                _ -> new ContactsDialog(contacts, it -> register.contacts(member, contacts, it), outcomes).open());
        edit.addThemeNames("tertiary", "small");
        offer(edit);
        if (contacts.isEmpty()) {
            say(getTranslation("members.contacts.none"));
        }
        contacts.forEach(this::show);
    }

    private void show(Contact contact) {
        var role = new Span(contact.role());
        role.addClassName("member-aside");
        var who = new Div(new Span(contact.name()), role);
        who.addClassName("member-figure");
        var how = new Div();
        how.addClassName("member-figure");
        if (!contact.email().isEmpty()) {
            how.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (!contact.phone().isEmpty()) {
            how.add(new Span(contact.phone()));
        }
        row(who, how);
    }
}
