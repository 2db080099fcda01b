package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.MemberContact;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.Notice;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.MandateWords;
import org.wego.ui.component.person.PersonDialog;

/** Whom to turn to at a member, by what for; for staff and for the member itself, who both may change it. */
final class ContactsPanel extends MemberPanel {

    private final transient MemberContacts contacts;
    private final transient MemberId member;
    private final transient Optional<PeopleRegister> register;
    private final transient List<MemberContact> shown;
    private final transient Runnable refresh;

    /**
     * @param register all people on record; empty for whoever may not see them
     * @param refresh shows the page anew
     */
    ContactsPanel(
            MemberContacts contacts,
            Optional<PeopleRegister> register,
            MemberId member,
            LocalDate today,
            Runnable refresh) {
        super(UI.getCurrent().getTranslation("members.contacts"));
        this.contacts = contacts;
        this.member = member;
        this.register = register;
        this.refresh = refresh;
        shown = contacts.of(member);
        var add = new Button(
                getTranslation("members.contacts.add"),
                VaadinIcon.PLUS.create(),
                _ -> new AddContactDialog(contacts, member, register, refresh).open());
        add.addThemeNames("tertiary", "small");
        offer(add);
        if (shown.isEmpty()) {
            say(getTranslation("members.contacts.none"));
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
        var who = new Div(
                register.isPresent()
                        ? new Anchor(MembersNavigation.person(contact.person().id()), name)
                        : new Span(name));
        who.addClassName("member-figure");
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
            var aside = new Span(facts);
            aside.addClassName("member-aside");
            who.add(aside);
        }
        var how = new Div();
        how.addClassName("member-figure");
        if (!contact.person().email().isEmpty()) {
            how.add(new Anchor(
                    "mailto:" + contact.person().email(), contact.person().email()));
        }
        if (!contact.person().phone().isEmpty()) {
            how.add(new Span(contact.person().phone()));
        }
        var reach = new Div(how, menu(contact));
        reach.addClassName("member-reach");
        row(who, reach);
    }

    private UnfoldingButton menu(MemberContact contact) {
        var choices = new Div();
        choices.addClassName("choices");
        var menu = new UnfoldingButton("", VaadinIcon.ELLIPSIS_DOTS_V.create(), () -> choices);
        menu.addThemeNames("icon", "small");
        menu.setAriaLabel(getTranslation(
                "members.contacts.actions",
                contact.person().name(),
                getTranslation("people.role." + mandate(contact).role())));
        // whom other members turn to as well is corrected by staff
        if (register.isPresent() || !contact.servesOthers()) {
            choices.add(choice("members.contacts.person", menu, () -> correct(contact)));
        }
        choices.add(
                choice("members.contacts.mandate.edit", menu, () -> revise(contact)),
                choice("members.contacts.remove", menu, () -> askToRemove(contact)));
        return menu;
    }

    private Button choice(String key, UnfoldingButton menu, Runnable action) {
        var choice = new Button(getTranslation(key), _ -> {
            menu.fold();
            action.run();
        });
        choice.addThemeNames("tertiary");
        return choice;
    }

    private void revise(MemberContact contact) {
        new MandateDialog(
                        contact,
                        mandate -> contacts.revise(
                                member,
                                contact.representation().id(),
                                contact.representation().version(),
                                mandate),
                        refresh)
                .open();
    }

    private void askToRemove(MemberContact contact) {
        new Confirmation(
                        getTranslation(
                                "members.contacts.remove.question",
                                contact.person().name()),
                        getTranslation("members.contacts.remove.consequence"),
                        getTranslation("members.contacts.remove"),
                        () -> remove(contact))
                .open();
    }

    private void correct(MemberContact contact) {
        new PersonDialog(
                        contact.person(),
                        (draft, shared) ->
                                contacts.revise(member, contact.person().id(), contact.version(), draft, shared),
                        this::nameOf,
                        refresh)
                .open();
    }

    private Optional<String> nameOf(PersonId person) {
        return register.isPresent()
                ? register.get().open(person).map(it -> it.person().name())
                : shown.stream()
                        .map(MemberContact::person)
                        .filter(it -> it.id().equals(person))
                        .map(it -> it.name())
                        .findFirst();
    }

    private void remove(MemberContact contact) {
        ContactOutcome outcome = contacts.remove(
                member, contact.representation().id(), contact.representation().version());
        if (outcome instanceof ContactOutcome.Saved) {
            Notice.done(getTranslation("members.contacts.removed"));
        } else {
            Notice.refused(ContactRefusals.words(outcome));
        }
        refresh.run();
    }
}
