package org.wego.ui.governance;

import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermState;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.ui.component.Panel;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Words;

/** The latest changes of some records: who, when, what, from what to what. */
public final class HistoryPanel extends Panel {

    private static final int LATEST = 100;
    private static final Set<String> OF_TERMS = Set.of("term", "appointment");

    /** The changes of all records of one kind. */
    public HistoryPanel(AuditTrail trail, String subject, ZoneId zone) {
        this(trail.find(new ChangeFilter("", subject, null, null, null), null, LATEST), zone);
    }

    /** The changes of a term and its appointments. */
    static HistoryPanel of(TermDetails term, AuditTrail trail, ZoneId zone) {
        ChangeFilter named = new ChangeFilter(term.summary().name(), null, null, null, null);
        return new HistoryPanel(
                trail.find(named, null, LATEST).stream()
                        .filter(change -> OF_TERMS.contains(change.subject()))
                        .toList(),
                zone);
    }

    private HistoryPanel(List<RecordedChange> changes, ZoneId zone) {
        super("governance.history");
        addClassName("wide");
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
            case "office" -> getTranslation(Words.of(Office.valueOf(value)));
            case "capacity" -> getTranslation(Words.of(Capacity.valueOf(value)));
            case "mode" -> getTranslation(Words.of(AppointmentMode.valueOf(value), "short"));
            case "endCause" -> getTranslation(Words.of(EndCause.valueOf(value)));
            case "termState" -> getTranslation(Words.of(TermState.valueOf(value)));
            case "complete", "openedByThen" -> getTranslation("audit.value." + value);
            default -> value;
        };
    }
}
