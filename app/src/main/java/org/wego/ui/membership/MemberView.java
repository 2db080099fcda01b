package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
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
import org.wego.security.CurrentAccount;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.FileList;

/** One member: what everybody may know, and for staff its contacts, address, notes and history, and the actions. */
@Route(DeskAddress.MEMBER)
@StyleSheet("context://styles/members.css")
@RolesAllowed("MEMBER")
class MemberView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MemberDirectory directory;
    private final transient MemberRegister register;
    private final transient CityRecords records;
    private final transient MemberContacts contacts;
    private final transient PeopleRegister people;
    private final transient StoredFiles files;
    private final boolean staff;
    private final transient Clock clock;
    private String title = "";

    MemberView(
            MemberDirectory directory,
            MemberRegister register,
            CityRecords records,
            MemberContacts contacts,
            PeopleRegister people,
            StoredFiles files,
            CurrentAccount current,
            Clock clock) {
        this.directory = directory;
        this.register = register;
        this.records = records;
        this.files = files;
        staff = current.is(Role.STAFF);
        this.contacts = contacts;
        this.people = people;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AskedMember.of(event));
    }

    private void show(MemberId id) {
        MemberDetails member = directory.details(id).orElseThrow(NotFoundException::new);
        title = member.summary().label();
        var panels = new Div();
        panels.addClassName("panels");
        var chapters = new Chapters(records.of(id));
        removeAll();
        if (staff) {
            var edit = new Button(
                    getTranslation("members.edit"),
                    VaadinIcon.EDIT.create(),
                    _ -> UI.getCurrent().navigate(DeskAddress.memberEditor(id)));
            edit.addThemeNames("primary");
            add(
                    MemberHeader.of(member.summary(), edit),
                    panels,
                    chapters,
                    new HistoryPanel(register, id, clock.getZone()));
            var outcomes = new Outcomes(() -> show(id));
            member.kinds().forEach(kind -> panels.add(FiguresPanel.open(kind, member, register, outcomes)));
            var papers = new FileList(files, member.papers(), true, clock.getZone());
            panels.add(new MembershipPanel(member).provenBy(papers), fees(id), contacts(id));
            register.open(id)
                    .ifPresent(record ->
                            MemberField.forStaff().forEach(field -> panels.add(lines(field, record.profile()))));
        } else {
            add(MemberHeader.of(member.summary()), panels, chapters);
            member.kinds().forEach(kind -> panels.add(FiguresPanel.of(kind, member)));
            panels.add(new MembershipPanel(member));
        }
        panels.add(new NamesPanel(member.names()));
    }

    private ContactsPanel contacts(MemberId id) {
        return new ContactsPanel(MemberPeople.forStaff(id, contacts, people), LocalDate.now(clock), () -> show(id));
    }

    private MemberPanel fees(MemberId id) {
        var panel = new MemberPanel(getTranslation("members.fees"));
        panel.say(getTranslation("members.fees.note"));
        panel.add(
                new Div(new Anchor(DeskAddress.invoicesOf(id), getTranslation("members.fees.invoices"))),
                new Div(new Anchor(DeskAddress.concessionsOf(id), getTranslation("members.fees.concessions"))));
        return panel;
    }

    private MemberPanel lines(MemberField field, MemberProfile profile) {
        var panel = new MemberPanel(getTranslation("members.form." + field));
        List<String> lines = field.in(profile).stream().flatMap(String::lines).toList();
        if (lines.isEmpty()) {
            panel.say(getTranslation("members.form." + field + ".none"));
        }
        lines.forEach(line -> panel.add(new Div(line)));
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
