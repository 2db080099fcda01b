package org.wego.ui.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.PeopleMerging;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.Person;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDetails.Served;
import org.wego.membership.contact.PersonId;
import org.wego.membership.ledger.Debtor;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.MandateWords;
import org.wego.ui.component.person.PersonDialog;
import org.wego.ui.component.person.PersonFields;

/** One person: how to reach it, and whom it represents and represented. */
@Route(DeskAddress.PEOPLE + "/:person")
@StyleSheet("context://styles/people.css")
@RolesAllowed("STAFF")
class PersonView extends Screen implements BeforeEnterObserver {

    private final transient PeopleRegister people;
    private final transient PeopleMerging merging;
    private final LocalDate today;

    PersonView(PeopleRegister people, PeopleMerging merging, Clock clock) {
        this.people = people;
        this.merging = merging;
        today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("person")
                .flatMap(it -> IdInAddress.of(it, PersonId::new))
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(PersonId id) {
        PersonDetails read = people.open(id).orElseThrow(NotFoundException::new);
        head().titled(read.person().name())
                .facts(
                        link(PaymentAddress.accountOf(Debtor.of(id)), "people.account"),
                        link(PaymentAddress.invoicesOf(id), "invoices.title"));
        if (read.serves().isEmpty()) {
            head().actions(Buttons.plain("people.remove", () -> ask(read)));
        }
        head().actions(
                        Buttons.plain(
                                "people.merge", () -> new MergeDialog(read, people, merging, () -> show(id)).open()),
                        Buttons.primary("people.edit", VaadinIcon.EDIT, () -> edit(read)));
        show(Panel.row(reach(read.person()), represents(read.serves())));
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(false);
        return link;
    }

    private Panel reach(Person person) {
        Panel reach = new Panel("people.reach");
        if (!person.email().isEmpty()) {
            reach.line(
                    new Span(getTranslation("people.email")), new Anchor("mailto:" + person.email(), person.email()));
        }
        if (!person.phone().isEmpty()) {
            reach.line(getTranslation("people.phone"), person.phone());
        }
        if (!person.language().isEmpty()) {
            reach.line(getTranslation("people.language"), PersonFields.languageName(person.language()));
        }
        return Stream.of(person.email(), person.phone(), person.language()).allMatch(String::isEmpty)
                ? reach.say("people.reach.none")
                : reach;
    }

    private Panel represents(List<Served> serves) {
        Panel panel = new Panel("people.represents");
        serves.forEach(served -> add(panel, served));
        return serves.isEmpty() ? panel.say("people.represents.none") : panel;
    }

    private void add(Panel panel, Served served) {
        Mandate mandate = served.representation().mandate();
        Div member = Panel.stack(
                new Anchor(DeskAddress.member(served.representation().member()), served.member()));
        if (!mandate.duty().isEmpty()) {
            member.add(Panel.aside(mandate.duty()));
        }
        Div what = Panel.stack(new Span(getTranslation("people.role." + mandate.role())));
        String period = period(mandate);
        if (!period.isEmpty()) {
            what.add(Panel.aside(period));
        }
        panel.line(member, what);
    }

    private String period(Mandate mandate) {
        String period = MandateWords.period(mandate);
        return period.isEmpty() || mandate.covers(today) ? period : getTranslation("people.not.today", period);
    }

    private void edit(PersonDetails read) {
        PersonId id = read.person().id();
        new PersonDialog(
                        read.person(),
                        (draft, shared) -> people.revise(id, read.version(), draft, shared),
                        other -> people.open(other).map(it -> it.person().name()),
                        () -> show(id))
                .open();
    }

    private void ask(PersonDetails read) {
        new Confirmation(
                        getTranslation("people.remove.question", read.person().name()),
                        getTranslation("people.remove.consequence"),
                        getTranslation("people.remove"),
                        () -> remove(read))
                .open();
    }

    private void remove(PersonDetails read) {
        ContactOutcome outcome = people.remove(read.person().id(), read.version());
        if (outcome instanceof ContactOutcome.Saved) {
            Notice.done(getTranslation("people.removed", read.person().name()));
            UI.getCurrent().navigate(DeskAddress.PEOPLE);
        } else {
            Notice.refused(ContactRefusals.words(outcome));
        }
    }
}
