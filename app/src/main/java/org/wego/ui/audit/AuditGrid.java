package org.wego.ui.audit;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.ui.component.history.AuditWords;
import org.wego.ui.component.list.ListGrid;

/** Changes, the newest first: who, when, which record, what of it, from what to what. */
final class AuditGrid extends ListGrid<RecordedChange> {

    private final transient AuditTrail trail;
    private final transient Supplier<ChangeFilter> filter;

    /**
     * The numbers after which the list goes on, by how many changes come before: scrolling costs the same everywhere.
     */
    private final transient NavigableMap<Integer, Long> behind = new TreeMap<>();

    AuditGrid(AuditTrail trail, AuditWords words, ZoneId zone, Supplier<ChangeFilter> filter) {
        this.trail = trail;
        this.filter = filter;
        fixed(moment("audit.at", RecordedChange::at, zone), "12.25rem").setFlexGrow(0);
        fixed(text("audit.actor", RecordedChange::actor), "10.5rem");
        fixed(text("audit.subject", change -> words.subject(change.subject())), "6.5rem")
                .setFlexGrow(0);
        fixed(link("audit.record", change -> words.address(change).orElse(""), words::name), "10.75rem");
        fixed(text("audit.field", words::field), "8.5rem");
        fixed(text("audit.before", words::before), "10rem");
        fixed(text("audit.after", words::after), "10rem");
        load(this::page).empty("audit.none").onPhone(0, 3, 4, 6);
    }

    /** Long values wrap, so that no column pushes another out of sight. */
    private static Column<RecordedChange> fixed(Column<RecordedChange> column, String width) {
        return column.setAutoWidth(false).setWidth(width);
    }

    /** Reads anew, from the newest change on. */
    @Override
    public void refresh() {
        behind.clear();
        super.refresh();
    }

    private List<RecordedChange> page(int offset, int limit) {
        Map.Entry<Integer, Long> start = behind.floorEntry(offset);
        int skipped = offset - (start == null ? 0 : start.getKey());
        List<RecordedChange> found = trail.find(filter.get(), start == null ? null : start.getValue(), skipped + limit);
        List<RecordedChange> page = found.subList(Math.min(skipped, found.size()), found.size());
        if (!page.isEmpty()) {
            behind.put(offset + page.size(), page.getLast().number());
        }
        return page;
    }
}
