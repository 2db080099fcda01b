package org.wego.ui.membership;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.FileList;

/** What is on record of the organisation that the account acts for; its contacts it keeps itself. */
@Route(DeskAddress.MY_CITY)
@Menu(title = "members.mine", order = 60, icon = "vaadin:home-o")
@InMenu(Group.CITY)
@StyleSheet("context://styles/members.css")
@RolesAllowed("MEMBER")
class MyCityView extends Screen {

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
        super("members.mine");
        this.directory = directory;
        this.contacts = contacts;
        this.records = records;
        this.files = files;
        this.clock = clock;
        own = members.chosen();
        show();
    }

    private void show() {
        own.flatMap(directory::details)
                .ifPresentOrElse(
                        this::show,
                        () -> show(new EmptyState(
                                getTranslation("members.mine.nobody"), getTranslation("members.mine.nobody.help"))));
    }

    private void show(MemberDetails member) {
        MemberId id = member.summary().id();
        Div panels = Panel.columns(
                new ContactsPanel(MemberPeople.forItself(id, contacts), LocalDate.now(clock), this::show), dues());
        member.kinds().forEach(kind -> panels.add(FiguresPanel.of(kind, member)));
        FileList papers = new FileList(files, member.papers(), false, clock.getZone());
        panels.add(new MembershipPanel(member).provenBy(papers), new NamesPanel(member.names()));
        MemberHeader.show(head(), member.summary()).note("members.mine.note");
        show(panels, new Chapters(records.of(id)));
    }

    private Panel dues() {
        Anchor invoices = new Anchor(DeskAddress.MY_INVOICES, getTranslation("members.mine.dues.open"));
        invoices.setRouterIgnore(false);
        return new Panel("members.mine.dues").say("members.mine.dues.note").with(invoices);
    }
}
