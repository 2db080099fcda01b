package org.wego.ui.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import org.wego.membership.access.Role;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.exchange.MemberExport;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;

/** The directory of members; search, filters and order stand in the address. */
@Route(DeskAddress.MEMBERS)
@Menu(title = "members.title", order = 10, icon = "vaadin:building")
@InMenu(Group.MAIN)
@StyleSheet("context://styles/members.css")
@RolesAllowed("MEMBER")
class MembersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final MemberFilters filters = new MemberFilters(this::filtered);
    private final Span count = new Span();
    private final MemberGrid grid;
    private final MemberDownloads downloads;
    private boolean arriving;

    MembersView(MemberDirectory directory, MemberExport export, CurrentAccount current) {
        addClassNames("page", "list-page");
        downloads = new MemberDownloads(export);
        grid = new MemberGrid(directory, it -> filters.search(it.sort(), it.descending()), this::offer);
        grid.getLazyDataView()
                .addItemCountChangeListener(
                        change -> count.setText(getTranslation("members.count", change.getItemCount())));
        grid.addSortListener(_ -> filtered());
        count.addClassName("list-count");
        boolean staff = current.is(Role.STAFF);
        downloads.setVisible(staff);
        var tools = new Div(grid.choice(), downloads, count);
        tools.addClassName("member-tools");
        var header = staff
                ? new PageHeader(getTranslation("members.title"), importing(), adding())
                : new PageHeader(getTranslation("members.title"));
        add(header.withNote(getTranslation("members.note")));
        if (directory.count(MemberSearch.ALL) == 0) {
            add(new EmptyState(
                    getTranslation("members.none"),
                    getTranslation(staff ? "members.none.help" : "members.none.help.member")));
        } else {
            add(filters, tools, grid);
        }
    }

    private Button adding() {
        var button = new Button(
                getTranslation("members.new"),
                VaadinIcon.PLUS.create(),
                _ -> UI.getCurrent().navigate(DeskAddress.NEW_MEMBER));
        button.addThemeNames("primary");
        return button;
    }

    private Button importing() {
        return new Button(
                getTranslation("members.import"),
                VaadinIcon.UPLOAD.create(),
                _ -> UI.getCurrent().navigate(DeskAddress.MEMBER_IMPORT));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        arriving = true;
        filters.read(asked);
        String by = asked.getSingleParameter("sort").orElse("");
        grid.sort(
                Arrays.stream(Sort.values())
                        .filter(it -> it.name().equals(by))
                        .findFirst()
                        .orElse(Sort.NAME),
                asked.getSingleParameter("desc").isPresent());
        arriving = false;
        show();
    }

    /** The address keeps what is shown, so that it can be sent. */
    private void filtered() {
        if (arriving) {
            return;
        }
        show();
        Map<String, String> parameters = filters.parameters();
        if (grid.sort() != Sort.NAME || grid.descending()) {
            parameters.put("sort", grid.sort().name());
        }
        if (grid.descending()) {
            parameters.put("desc", "");
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(DeskAddress.MEMBERS, QueryParameters.simple(parameters)));
    }

    private void show() {
        grid.getDataProvider().refreshAll();
        offer();
    }

    private void offer() {
        downloads.offer(filters.search(grid.sort(), grid.descending()), grid.exported());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("members.title"));
    }
}
