package org.wego.ui.membership;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.wego.city.CityRecords;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;
import org.wego.security.OwnMembers;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.FileList;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;

/** What is on record of the organisation that the account acts for; its contacts it keeps itself. */
@Route(DeskAddress.MY_CITY)
@Menu(title = "members.mine", order = 60, icon = "vaadin:home-o")
@InMenu(Group.CITY)
@StyleSheet("context://styles/members.css")
@RolesAllowed("MEMBER")
class MyCityView extends Main implements HasDynamicTitle {

    private final transient MemberDirectory directory;
    private final transient MemberContacts contacts;
    private final transient CityRecords records;
    private final transient StoredFiles files;
    private final transient Clock clock;
    private final transient Optional<MemberId> own;

    MyCityView(
            MemberDirectory directory,
            MemberContacts contacts,
            CityRecords records,
            StoredFiles files,
            OwnMembers members,
            Clock clock) {
        this.directory = directory;
        this.contacts = contacts;
        this.records = records;
        this.files = files;
        this.clock = clock;
        own = members.chosen();
        addClassName("page");
        show();
    }

    private void show() {
        removeAll();
        own.flatMap(directory::details)
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                getTranslation("members.mine.nobody"), getTranslation("members.mine.nobody.help"))));
    }

    private void show(MemberDetails member) {
        MemberId id = member.summary().id();
        var panels = new Div(
                new ContactsPanel(MemberPeople.forItself(id, contacts), LocalDate.now(clock), this::show), dues());
        panels.addClassName("panels");
        member.kinds().forEach(kind -> panels.add(FiguresPanel.of(kind, member)));
        var papers = new FileList(files, member.papers(), false, clock.getZone());
        panels.add(new MembershipPanel(member).provenBy(papers), new NamesPanel(member.names()));
        add(
                MemberHeader.of(member.summary()).withNote(getTranslation("members.mine.note")),
                panels,
                new Chapters(records.of(id)));
    }

    private MemberPanel dues() {
        var panel = new MemberPanel(getTranslation("members.mine.dues"));
        panel.say(getTranslation("members.mine.dues.note"));
        var invoices = new Anchor(DeskAddress.MY_INVOICES, getTranslation("members.mine.dues.open"));
        invoices.setRouterIgnore(false);
        panel.add(invoices);
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("members.mine"));
    }
}
