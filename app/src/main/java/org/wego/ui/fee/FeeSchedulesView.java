package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleDetails;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;

/** All versions of the fee schedules, category by category, the latest first. */
@Route(DeskAddress.FEE_SCHEDULES)
@Menu(title = "fees.schedules", order = 53, icon = "vaadin:table")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class FeeSchedulesView extends Screen {

    FeeSchedulesView(FeeScheduleEditing editing, AuthenticationContext authentication) {
        super("fees.schedules");
        fillWindow();
        head().note("fees.schedules.note");
        if (authentication.hasRole(Role.ADMIN.name())) {
            head().actions(newSchedule());
        }
        List<FeeScheduleDetails> schedules = editing.schedules();
        show(
                schedules.isEmpty()
                        ? new EmptyState(
                                getTranslation("fees.schedules.none"), getTranslation("fees.schedules.none.help"))
                        : grid(schedules));
    }

    private MenuBar newSchedule() {
        MenuBar bar = new MenuBar();
        bar.addThemeNames("primary");
        MenuItem top = bar.addItem(getTranslation("fees.new"));
        for (MembershipCategory category : MembershipCategory.values()) {
            top.getSubMenu()
                    .addItem(
                            getTranslation("categories.who." + category),
                            _ -> Buttons.goTo(DeskAddress.newFeeSchedule(category)));
        }
        return bar;
    }

    private Component grid(List<FeeScheduleDetails> schedules) {
        ListGrid<FeeScheduleDetails> grid = new ListGrid<>();
        grid.link("fees.schedule", it -> DeskAddress.feeSchedule(it.id()), FeeScheduleDetails::name);
        grid.text("fees.category", it -> getTranslation("categories.who." + it.category()));
        grid.day("fees.validFrom", FeeScheduleDetails::validFrom);
        grid.longText("fees.decidedBy", FeeScheduleDetails::decidedBy).setFlexGrow(4);
        grid.badge("fees.state", this::state);
        grid.setItems(schedules);
        grid.setAllRowsVisible(true);
        return grid.onPhone(0, 2, 4);
    }

    private StateBadge state(FeeScheduleDetails schedule) {
        return schedule.used()
                ? new StateBadge(getTranslation("fees.state.used"), Tone.GOOD)
                : new StateBadge(getTranslation("fees.state.unused"), Tone.NEUTRAL);
    }
}
