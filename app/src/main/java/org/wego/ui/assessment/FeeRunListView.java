package org.wego.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** All fee runs, the latest first, and the way to a new one. */
@Route(DeskAddress.FEE_RUNS)
@Menu(title = "runs.title", order = 50, icon = "vaadin:calc-book")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class FeeRunListView extends Screen {

    FeeRunListView(FeeRuns runs, EconomicData economy, Clock clock) {
        super("runs.title");
        head().note("runs.note")
                .actions(Buttons.primary(
                        "runs.start", VaadinIcon.PLUS, () -> new StartFeeRunDialog(runs, economy, clock).open()));
        int count = runs.count();
        show(
                count == 0
                        ? new EmptyState(getTranslation("runs.none"), getTranslation("runs.none.help"))
                        : grid(runs, count, clock.getZone()));
    }

    private Component grid(FeeRuns runs, int count, ZoneId zone) {
        ListGrid<FeeRunSummary> grid = new ListGrid<>();
        grid.link(
                        "runs.column.run",
                        run -> DeskAddress.feeRun(run.id()),
                        run -> getTranslation("runs.name", Integer.toString(run.year())))
                .setFrozen(true);
        grid.badge("runs.column.state", run -> FeeRunBadge.of(run.state()));
        grid.number("runs.column.fees", FeeRunSummary::fees);
        grid.money("runs.column.amount", FeeRunSummary::amount);
        grid.number("runs.column.invoiced", FeeRunSummary::invoiced);
        grid.text("runs.column.edition", FeeRunSummary::edition);
        grid.text(
                "runs.column.started",
                run -> getTranslation("runs.startedBy", Formats.moment(run.startedAt(), zone), run.startedBy()));
        return grid.load(runs::list, runs::count).onPhone(0, 1, 3).sizedFor(count);
    }
}
