package org.wego.ui.assessment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import org.wego.membership.assessment.FeeRunSummary;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.economy.EconomicData;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;
import org.wego.words.Formats;

/** All fee runs, the latest first, and the way to a new one. */
@Route(DeskAddress.FEE_RUNS)
@Menu(title = "runs.title", order = 50, icon = "vaadin:calc-book")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class FeeRunListView extends Main implements HasDynamicTitle {

    private final transient FeeRuns runs;
    private final ZoneId zone;

    FeeRunListView(FeeRuns runs, EconomicData economy, Clock clock) {
        zone = clock.getZone();
        this.runs = runs;
        addClassName("page");
        Button start =
                new Button(getTranslation("runs.start"), click -> new StartFeeRunDialog(runs, economy, clock).open());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("runs.title"), start).withNote(getTranslation("runs.note")));
        add(runs.count() == 0 ? new EmptyState(getTranslation("runs.none"), getTranslation("runs.none.help")) : grid());
    }

    private Grid<FeeRunSummary> grid() {
        Grid<FeeRunSummary> grid = new Grid<>();
        grid.addClassName("fee-runs");
        grid.addComponentColumn(FeeRunListView::link)
                .setHeader(getTranslation("runs.column.run"))
                .setAutoWidth(true)
                .setFrozen(true);
        grid.addComponentColumn(run -> new FeeRunBadge(run.state()))
                .setHeader(getTranslation("runs.column.state"))
                .setAutoWidth(true);
        grid.addColumn(run -> Formats.number(run.fees()))
                .setHeader(getTranslation("runs.column.fees"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(run -> Formats.money(run.amount()))
                .setHeader(getTranslation("runs.column.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(run -> Formats.number(run.invoiced()))
                .setHeader(getTranslation("runs.column.invoiced"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(FeeRunSummary::edition)
                .setHeader(getTranslation("runs.column.edition"))
                .setAutoWidth(true);
        grid.addColumn(run -> getTranslation("runs.startedBy", Formats.moment(run.startedAt(), zone), run.startedBy()))
                .setHeader(getTranslation("runs.column.started"))
                .setAutoWidth(true);
        PhoneColumns.keep(grid, 0, 1, 3);
        grid.setItems(query -> runs.list(query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            return runs.count();
        });
        grid.setAllRowsVisible(runs.count() <= FeeRunTabs.FEW);
        return grid;
    }

    private static Anchor link(FeeRunSummary run) {
        Anchor anchor = new Anchor(DeskAddress.feeRun(run.id()), "");
        anchor.setText(anchor.getTranslation("runs.name", Integer.toString(run.year())));
        return anchor;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("runs.title"));
    }
}
