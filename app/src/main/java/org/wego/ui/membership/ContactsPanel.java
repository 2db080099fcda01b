package org.wego.ui.membership;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.person.MandateWords;

/** The contacts of a member by what they are responsible for; staff and the member itself may change them. */
final class ContactsPanel extends Panel {

    private final transient MemberPeople people;
    private final transient Runnable refresh;

    /** @param refresh shows the page anew */
    ContactsPanel(MemberPeople people, LocalDate today, Runnable refresh) {
        super("members.contacts");
        this.people = people;
        this.refresh = refresh;
        List<MemberContact> shown = people.contacts().of(people.member());
        Button add = Buttons.quiet("members.contacts.add", () -> new AddContactDialog(people, refresh).open());
        add.setIcon(VaadinIcon.PLUS.create());
        actions(add);
        if (shown.isEmpty()) {
            say("members.contacts.none");
        }
        for (ContactRole role : ContactRole.values()) {
            show(
                    getTranslation("people.role." + role),
                    shown.stream()
                            .filter(it -> mandate(it).role() == role && !isOver(it, today))
                            .toList(),
                    false);
        }
        show(
                getTranslation("members.contacts.earlier"),
                shown.stream().filter(it -> isOver(it, today)).toList(),
                true);
    }

    private static Mandate mandate(MemberContact contact) {
        return contact.representation().mandate();
    }

    private static boolean isOver(MemberContact contact, LocalDate today) {
        LocalDate until = mandate(contact).until();
        return until != null && !until.isAfter(today);
    }

    private void show(String title, List<MemberContact> group, boolean naming) {
        if (!group.isEmpty()) {
            add(new H3(title));
            group.forEach(contact -> show(contact, naming));
        }
    }

    private void show(MemberContact contact, boolean naming) {
        String name = contact.person().name();
        Div who = Panel.stack(
                people.register().isPresent()
                        ? new Anchor(DeskAddress.person(contact.person().id()), name)
                        : new Span(name));
        String facts = Stream.of(
                        naming
                                ? getTranslation(
                                        "people.role." + mandate(contact).role())
                                : "",
                        mandate(contact).duty(),
                        MandateWords.period(mandate(contact)))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            who.add(Panel.aside(facts));
        }
        Div how = Panel.stack();
        if (!contact.person().email().isEmpty()) {
            how.add(new Anchor(
                    "mailto:" + contact.person().email(), contact.person().email()));
        }
        if (!contact.person().phone().isEmpty()) {
            how.add(new Span(contact.person().phone()));
        }
        Div reach = new Div(how, ContactMenu.of(people, contact, refresh));
        reach.addClassName("member-reach");
        line(who, reach);
    }
}
