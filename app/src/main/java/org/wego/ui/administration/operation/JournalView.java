package org.wego.ui.administration.operation;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.wego.security.JournalReading;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.PageHeader;
import org.wego.ui.component.PhoneColumns;
import org.wego.words.Formats;

/** Sign-ins and changes to accounts, the newest first. */
@Route(DeskAddress.JOURNAL)
@Menu(title = "shell.journal", order = 91, icon = "vaadin:clipboard-text")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class JournalView extends Main implements HasDynamicTitle {

    JournalView(JournalReading journal, Clock clock) {
        addClassNames("page", "list-page");
        Grid<JournalReading.Entry> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(entry -> Formats.moment(entry.at(), clock.getZone()))
                .setHeader(getTranslation("shell.journal.at"))
                .setAutoWidth(true);
        grid.addColumn(this::what)
                .setHeader(getTranslation("shell.journal.what"))
                .setAutoWidth(true);
        grid.addColumn(JournalReading.Entry::account)
                .setHeader(getTranslation("shell.journal.account"))
                .setTooltipGenerator(JournalReading.Entry::account);
        grid.addColumn(JournalReading.Entry::actor)
                .setHeader(getTranslation("shell.journal.actor"))
                .setAutoWidth(true);
        PhoneColumns.keep(grid, 0, 1, 2);
        grid.setItemsPageable(page -> journal.newest((int) page.getOffset(), page.getPageSize()));
        grid.setEmptyStateText(getTranslation("shell.journal.none"));
        Anchor audit = new Anchor(DeskAddress.AUDIT, getTranslation("shell.journal.audit"));
        audit.addClassName("action-link");
        add(
                new PageHeader(getTranslation("shell.journal"), audit).withNote(getTranslation("shell.journal.note")),
                grid);
    }

    private String what(JournalReading.Entry entry) {
        String kind = getTranslation("shell.journal." + entry.kind().name());
        return entry.times() == 1 ? kind : getTranslation("shell.journal.times", entry.times(), kind);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.journal"));
    }
}
