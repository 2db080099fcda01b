package org.wego.ui.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.exchange.MemberExport;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** The directory of members; search, filters and order stand in the address. */
@Route(DeskAddress.MEMBERS)
@Menu(title = "members.title", order = 10, icon = "vaadin:building")
@InMenu(Group.MAIN)
@StyleSheet("context://styles/members.css")
@RolesAllowed("MEMBER")
class MembersView extends Screen implements BeforeEnterObserver {

    private final MemberFilters filters = new MemberFilters(this::refresh);
    private final MemberGrid grid;
    private final MemberDownloads downloads;

    MembersView(MemberDirectory directory, MemberExport export, CurrentAccount current) {
        super("members.title");
        fillWindow();
        downloads = new MemberDownloads(export);
        grid = new MemberGrid(directory, filters::search, this::offer);
        filters.keepOrderOf(grid);
        boolean staff = current.is(Role.STAFF);
        downloads.setVisible(staff);
        Div tools = new Div(grid.choice(), downloads, filters.bar().count(grid, "members.count"));
        tools.addClassName("member-tools");
        head().note("members.note");
        if (staff) {
            head().actions(
                            Buttons.plain(
                                    "members.import",
                                    VaadinIcon.UPLOAD,
                                    () -> UI.getCurrent().navigate(DeskAddress.MEMBER_IMPORT)),
                            Buttons.primary(
                                    "members.new",
                                    VaadinIcon.PLUS,
                                    () -> UI.getCurrent().navigate(DeskAddress.NEW_MEMBER)));
        }
        if (directory.count(MemberSearch.ALL) == 0) {
            show(new EmptyState(
                    getTranslation("members.none"),
                    getTranslation(staff ? "members.none.help" : "members.none.help.member")));
        } else {
            show(filters.bar(), tools, grid);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.bar().read(event.getLocation());
        refresh();
    }

    private void refresh() {
        grid.refresh();
        offer();
    }

    private void offer() {
        downloads.offer(filters.search(grid), grid.exported());
    }
}
