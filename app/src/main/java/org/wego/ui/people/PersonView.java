package org.wego.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.Mandate;
import org.wego.membership.contact.PeopleMerging;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.contact.Person;
import org.wego.membership.contact.PersonDetails;
import org.wego.membership.contact.PersonDetails.Served;
import org.wego.membership.contact.PersonId;
import org.wego.ui.component.Confirmation;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.person.ContactRefusals;
import org.wego.ui.component.person.MandateWords;
import org.wego.ui.component.person.PersonDialog;
import org.wego.ui.component.person.PersonFields;

/** One person: how to reach it, and whom it represents and represented. */
@Route(DeskAddress.PEOPLE + "/:person")
@StyleSheet("context://styles/people.css")
@RolesAllowed("STAFF")
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeopleRegister people;
    private final transient PeopleMerging merging;
    private final LocalDate today;
    private String title = "";

    PersonView(PeopleRegister people, PeopleMerging merging, Clock clock) {
        this.people = people;
        this.merging = merging;
        today = LocalDate.now(clock);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(PersonId.parse(event.getRouteParameters().get("person").orElse("")));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void show(PersonId id) {
        PersonDetails read = people.open(id).orElseThrow(NotFoundException::new);
        title = read.person().name();
        var edit = new Button(getTranslation("people.edit"), VaadinIcon.EDIT.create(), _ -> edit(read));
        edit.addThemeNames("primary");
        var merge = new Button(
                getTranslation("people.merge"), _ -> new MergeDialog(read, people, merging, () -> show(id)).open());
        var actions = read.serves().isEmpty() ? new Button[] {removal(read), merge, edit} : new Button[] {merge, edit};
        var panels = new Div(reach(read.person()), represents(read.serves()));
        panels.addClassName("panels");
        removeAll();
        add(new PageHeader(title, actions), panels);
    }

    private Section reach(Person person) {
        var facts = new DescriptionList();
        facts.addClassName("fee-reason");
        if (!person.email().isEmpty()) {
            facts.add(
                    new Term(getTranslation("people.email")),
                    new Description(new Anchor("mailto:" + person.email(), person.email())));
        }
        if (!person.phone().isEmpty()) {
            facts.add(new Term(getTranslation("people.phone")), new Description(person.phone()));
        }
        if (!person.language().isEmpty()) {
            facts.add(
                    new Term(getTranslation("people.language")),
                    new Description(PersonFields.languageName(person.language())));
        }
        return facts.getChildren().findAny().isEmpty()
                ? panel("people.reach", new Paragraph(getTranslation("people.reach.none")))
                : panel("people.reach", facts);
    }

    private Section represents(List<Served> serves) {
        if (serves.isEmpty()) {
            return panel("people.represents", new Paragraph(getTranslation("people.represents.none")));
        }
        Section panel = panel("people.represents");
        serves.forEach(served -> panel.add(row(served)));
        return panel;
    }

    private Div row(Served served) {
        Mandate mandate = served.representation().mandate();
        var member =
                new Div(new Anchor(DeskAddress.member(served.representation().member()), served.member()));
        if (!mandate.duty().isEmpty()) {
            member.add(aside(mandate.duty()));
        }
        member.addClassName("person-figure");
        var what = new Div(new Span(getTranslation("people.role." + mandate.role())));
        what.addClassName("person-figure");
        String period = period(mandate);
        if (!period.isEmpty()) {
            what.add(aside(period));
        }
        var row = new Div(member, what);
        row.addClassName("person-row");
        return row;
    }

    private String period(Mandate mandate) {
        String period = MandateWords.period(mandate);
        return period.isEmpty() || mandate.covers(today) ? period : getTranslation("people.not.today", period);
    }

    private static Span aside(String words) {
        var aside = new Span(words);
        aside.addClassName("person-aside");
        return aside;
    }

    private Section panel(String key, Component... content) {
        var panel = new Section(new H2(getTranslation(key)));
        panel.addClassName("panel");
        panel.add(content);
        return panel;
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

    private Button removal(PersonDetails read) {
        return new Button(
                getTranslation("people.remove"),
                _ -> new Confirmation(
                                getTranslation(
                                        "people.remove.question", read.person().name()),
                                getTranslation("people.remove.consequence"),
                                getTranslation("people.remove"),
                                () -> remove(read))
                        .open());
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
