package org.wego.ui.component.history;

import java.time.ZoneId;
import java.util.List;
import org.wego.membership.audit.RecordedChange;
import org.wego.ui.component.Panel;
import org.wego.ui.component.list.ListGrid;

/** What was changed: who, when, what, from what to what. */
final class HistoryPanel extends Panel {

    /** @param zone by whose clocks it is told */
    HistoryPanel(List<RecordedChange> changes, AuditWords words, ZoneId zone) {
        super("governance.history");
        addClassName("wide");
        ListGrid<RecordedChange> grid = new ListGrid<>();
        grid.moment("audit.at", RecordedChange::at, zone).setFlexGrow(0);
        grid.text("audit.actor", RecordedChange::actor);
        grid.longText("audit.record", words::name);
        grid.text("audit.field", words::field);
        grid.longText("audit.before", words::before);
        grid.longText("audit.after", words::after);
        grid.empty("governance.history.none").sizedFor(changes.size()).onPhone(0, 3, 5);
        grid.setItems(changes);
        add(grid);
    }
}
