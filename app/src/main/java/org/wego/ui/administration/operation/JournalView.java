package org.wego.ui.administration.operation;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.wego.security.JournalReading;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;

/** Sign-ins and changes to accounts, the newest first. */
@Route(DeskAddress.JOURNAL)
@Menu(title = "shell.journal", order = 91, icon = "vaadin:clipboard-text")
@InMenu(Group.ADMINISTRATION)
@RolesAllowed("ADMIN")
class JournalView extends Screen {

    JournalView(JournalReading journal, Clock clock) {
        super("shell.journal");
        fillWindow();
        head().note("shell.journal.note").actions(Buttons.leading("shell.journal.audit", DeskAddress.AUDIT));
        ListGrid<JournalReading.Entry> grid = new ListGrid<>();
        grid.moment("shell.journal.at", JournalReading.Entry::at, clock.getZone());
        grid.text("shell.journal.what", this::what);
        grid.longText("shell.journal.account", JournalReading.Entry::account);
        grid.text("shell.journal.actor", JournalReading.Entry::actor);
        show(grid.load(journal::newest).empty("shell.journal.none").onPhone(0, 1, 2));
    }

    private String what(JournalReading.Entry entry) {
        String kind = getTranslation("shell.journal." + entry.kind().name());
        return entry.times() == 1 ? kind : getTranslation("shell.journal.times", entry.times(), kind);
    }
}
