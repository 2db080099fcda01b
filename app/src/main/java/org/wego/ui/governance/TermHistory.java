package org.wego.ui.governance;

import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermState;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.ui.component.Panel;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** The latest changes of a term and its appointments: who, when, what, from what to what. */
final class TermHistory extends Panel {

    private static final int LATEST = 100;
    private static final Set<String> SUBJECTS = Set.of("term", "appointment");

    TermHistory(AuditTrail trail, TermDetails term, ZoneId zone) {
        super("governance.history");
        addClassName("wide");
        List<RecordedChange> changes =
                trail.find(new ChangeFilter(term.summary().name(), null, null, null, null), null, LATEST).stream()
                        .filter(change -> SUBJECTS.contains(change.subject()))
                        .toList();
        ListGrid<RecordedChange> grid = new ListGrid<>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.moment("audit.at", RecordedChange::at, zone).setFlexGrow(0);
        grid.text("audit.actor", RecordedChange::actor);
        grid.text("audit.record", RecordedChange::label);
        grid.text("audit.field", change -> getTranslation("audit.field." + change.field()));
        grid.text("audit.before", change -> value(change.field(), change.before()));
        grid.text("audit.after", change -> value(change.field(), change.after()));
        grid.empty("governance.history.none").sizedFor(changes.size()).onPhone(0, 3, 5);
        grid.setItems(changes);
        add(grid);
    }

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "capacity" -> getTranslation(Words.of(Capacity.valueOf(value)));
            case "mode" -> getTranslation(Words.of(AppointmentMode.valueOf(value), "short"));
            case "endCause" -> getTranslation(Words.of(EndCause.valueOf(value)));
            case "termState" -> getTranslation(Words.of(TermState.valueOf(value)));
            case "complete" -> getTranslation("audit.value." + value);
            default -> value;
        };
    }
}
