package org.wego.ui.membership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.wego.city.CityRecords;
import org.wego.membership.access.Role;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.FileList;
import org.wego.ui.component.history.AuditWords;
import org.wego.ui.membership.term.TimelinePanel;

/** One member: what everybody may know, and for staff its contacts, address, notes and history, and the actions. */
@Route(DeskAddress.MEMBER)
@StyleSheet("context://styles/members.css")
@RolesAllowed("MEMBER")
class MemberView extends Screen implements BeforeEnterObserver {

    private final transient MemberDirectory directory;
    private final transient MemberRegister register;
    private final transient TermKeeping terms;
    private final transient CityRecords records;
    private final transient MemberContacts contacts;
    private final transient PeopleRegister people;
    private final transient StoredFiles files;
    private final boolean staff;
    private final transient AuditWords words;
    private final transient MessageSource texts;
    private final transient Clock clock;

    MemberView(
            MemberDirectory directory,
            MemberRegister register,
            TermKeeping terms,
            CityRecords records,
            MemberContacts contacts,
            PeopleRegister people,
            StoredFiles files,
            CurrentAccount current,
            AuditWords words,
            MessageSource texts,
            Clock clock) {
        this.directory = directory;
        this.register = register;
        this.terms = terms;
        this.records = records;
        this.files = files;
        staff = current.is(Role.STAFF);
        this.contacts = contacts;
        this.people = people;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AskedMember.of(event));
    }

    private void show(MemberId id) {
        MemberDetails member = directory.details(id).orElseThrow(NotFoundException::new);
        MemberHeader.show(head(), member.summary());
        Div panels = Panel.columns();
        Chapters chapters = new Chapters(records.of(id));
        if (staff) {
            head().actions(Buttons.primary(
                    "members.edit", VaadinIcon.EDIT, () -> UI.getCurrent().navigate(DeskAddress.memberEditor(id))));
            show(panels, chapters, new HistoryPanel(register, words, id, clock.getZone()));
            Outcomes outcomes = new Outcomes(() -> show(id));
            member.kinds().forEach(kind -> panels.add(FiguresPanel.open(kind, member, register, outcomes)));
            FileList papers = new FileList(files, member.papers(), true, clock.getZone());
            panels.add(timeline(member), new MembershipPanel(member).provenBy(papers), fees(id), contacts(id));
            register.open(id).ifPresent(record -> panels.add(written(record.profile())));
        } else {
            show(panels, chapters);
            member.kinds().forEach(kind -> panels.add(FiguresPanel.of(kind, member)));
            panels.add(new MembershipPanel(member));
            panels.add(written(member.profile()));
        }
        panels.add(new NamesPanel(member.names()), MapPanel.of(member.summary(), texts));
    }

    private TimelinePanel timeline(MemberDetails member) {
        MemberId id = member.summary().id();
        return new TimelinePanel(terms, directory, member.summary(), LocalDate.now(clock), () -> show(id));
    }

    private ContactsPanel contacts(MemberId id) {
        return new ContactsPanel(MemberPeople.forStaff(id, contacts, people), LocalDate.now(clock), () -> show(id));
    }

    private Panel fees(MemberId id) {
        return new Panel("members.fees")
                .say("members.fees.note")
                .with(
                        new Div(new Anchor(DeskAddress.invoicesOf(id), getTranslation("members.fees.invoices"))),
                        new Div(new Anchor(DeskAddress.concessionsOf(id), getTranslation("members.fees.concessions"))));
    }

    private Component[] written(MemberProfile profile) {
        return MemberField.inPanels().stream()
                .filter(field -> staff || !field.isForStaff())
                .map(field -> lines(field, profile))
                .toArray(Component[]::new);
    }

    private Panel lines(MemberField field, MemberProfile profile) {
        Panel panel = new Panel("members.form." + field);
        List<String> lines = field.in(profile).stream().flatMap(String::lines).toList();
        lines.forEach(line -> panel.add(new Div(line)));
        return lines.isEmpty() ? panel.say("members.form." + field + ".none") : panel;
    }
}
