package org.wego.ui.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.ui.component.Cells;
import org.wego.ui.component.PhoneColumns;
import org.wego.words.Formats;

/** Changes, the newest first: who, when, which record, what of it, from what to what. */
final class AuditGrid extends Grid<RecordedChange> {

    private final transient AuditTrail trail;
    private final transient Supplier<ChangeFilter> filter;

    /** The numbers behind which the list goes on, by how many changes are before: scrolling on costs the same everywhere. */
    private final transient NavigableMap<Integer, Long> behind = new TreeMap<>();

    AuditGrid(AuditTrail trail, AuditWords words, ZoneId zone, Supplier<ChangeFilter> filter) {
        this.trail = trail;
        this.filter = filter;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addColumn(change -> Formats.moment(change.at(), zone))
                .setHeader(getTranslation("audit.at"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addColumn(RecordedChange::actor)
                .setHeader(getTranslation("audit.actor"))
                .setWidth("12rem");
        addColumn(change -> words.subject(change.subject()))
                .setHeader(getTranslation("audit.subject"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(Cells.<RecordedChange>link(change -> words.address(change).orElse(""), RecordedChange::label))
                .setHeader(getTranslation("audit.record"))
                .setWidth("12rem");
        addColumn(words::field).setHeader(getTranslation("audit.field")).setWidth("9rem");
        addColumn(change -> words.value(change.field(), change.before()))
                .setHeader(getTranslation("audit.before"))
                .setWidth("12rem");
        addColumn(change -> words.value(change.field(), change.after()))
                .setHeader(getTranslation("audit.after"))
                .setWidth("12rem");
        PhoneColumns.keep(this, 0, 3, 4, 6);
        setItemsPageable(page -> page((int) page.getOffset(), page.getPageSize()));
        setEmptyStateText(getTranslation("audit.none"));
    }

    /** Reads anew, from the newest change on. */
    void refresh() {
        behind.clear();
        getDataProvider().refreshAll();
    }

    private List<RecordedChange> page(int offset, int limit) {
        var start = behind.floorEntry(offset);
        int skipped = offset - (start == null ? 0 : start.getKey());
        List<RecordedChange> found = trail.find(filter.get(), start == null ? null : start.getValue(), skipped + limit);
        List<RecordedChange> page = found.subList(Math.min(skipped, found.size()), found.size());
        if (!page.isEmpty()) {
            behind.put(offset + page.size(), page.getLast().number());
        }
        return page;
    }
}
