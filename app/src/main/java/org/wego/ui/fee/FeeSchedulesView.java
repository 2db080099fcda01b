package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleDetails;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;

/** All versions of the fee schedules, category by category, the latest first. */
@Route(DeskAddress.FEE_SCHEDULES)
@Menu(title = "fees.schedules", order = 53, icon = "vaadin:table")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class FeeSchedulesView extends Main implements HasDynamicTitle {

    FeeSchedulesView(FeeScheduleEditing editing, AuthenticationContext authentication) {
        addClassNames("page", "list-page");
        Component[] actions =
                authentication.hasRole(Role.ADMIN.name()) ? new Component[] {newSchedule()} : new Component[0];
        add(new PageHeader(getTranslation("fees.schedules"), actions).withNote(getTranslation("fees.schedules.note")));
        List<FeeScheduleDetails> schedules = editing.schedules();
        if (schedules.isEmpty()) {
            add(new EmptyState(getTranslation("fees.schedules.none"), getTranslation("fees.schedules.none.help")));
        } else {
            add(grid(schedules));
        }
    }

    private MenuBar newSchedule() {
        MenuBar bar = new MenuBar();
        bar.addThemeNames("primary");
        MenuItem top = bar.addItem(getTranslation("fees.new"));
        for (MembershipCategory category : MembershipCategory.values()) {
            top.getSubMenu()
                    .addItem(
                            getTranslation("categories.who." + category),
                            _ -> UI.getCurrent().navigate(DeskAddress.newFeeSchedule(category)));
        }
        return bar;
    }

    private Grid<FeeScheduleDetails> grid(List<FeeScheduleDetails> schedules) {
        Grid<FeeScheduleDetails> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(it -> new Anchor(DeskAddress.feeSchedule(it.id()), it.name()))
                .setHeader(getTranslation("fees.schedule"))
                .setAutoWidth(true);
        grid.addColumn(it -> getTranslation("categories.who." + it.category()))
                .setHeader(getTranslation("fees.category"))
                .setAutoWidth(true);
        grid.addColumn(it -> Formats.date(it.validFrom()))
                .setHeader(getTranslation("fees.validFrom"))
                .setAutoWidth(true);
        grid.addColumn(FeeScheduleDetails::decidedBy)
                .setHeader(getTranslation("fees.decidedBy"))
                .setTooltipGenerator(FeeScheduleDetails::decidedBy)
                .setFlexGrow(4);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("fees.state"))
                .setAutoWidth(true);
        PhoneColumns.keep(grid, 0, 2, 4);
        grid.setItems(schedules);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private StateBadge state(FeeScheduleDetails schedule) {
        return schedule.used()
                ? new StateBadge(getTranslation("fees.state.used"), Tone.GOOD)
                : new StateBadge(getTranslation("fees.state.unused"), Tone.NEUTRAL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("fees.schedules"));
    }
}
