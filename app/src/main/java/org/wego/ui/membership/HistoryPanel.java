package org.wego.ui.membership;

import com.vaadin.flow.component.grid.Grid.Column;
import java.time.ZoneId;
import java.util.List;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;
import org.wego.ui.component.Panel;
import org.wego.ui.component.history.AuditWords;
import org.wego.ui.component.list.ListGrid;

/** Every change of a member's record, the newest first: who, when, what, from what to what. */
final class HistoryPanel extends Panel {

    /** More are loaded as far as they are looked at. */
    private static final int FEW = 6;

    private static final String SUBJECT = "member";

    HistoryPanel(MemberRegister register, AuditWords words, MemberId member, ZoneId zone) {
        super("members.history");
        addClassName("wide");
        ListGrid<MemberChange> grid = new ListGrid<>();
        grid.moment("members.history.at", MemberChange::at, zone).setFlexGrow(0);
        grid.text("members.history.by", MemberChange::by);
        grid.text(
                "members.history.what",
                change -> words.field(SUBJECT, change.field().name()));
        wide(grid.text(
                "members.history.before",
                change -> words.value(SUBJECT, change.field().name(), change.before())));
        wide(grid.text(
                "members.history.after",
                change -> words.value(SUBJECT, change.field().name(), change.after())));
        grid.empty("members.history.none").onPhone(0, 2, 4);
        List<MemberChange> latest = register.history(member, 0, FEW + 1);
        if (latest.size() <= FEW) {
            grid.setItems(latest);
            grid.setAllRowsVisible(true);
        } else {
            grid.setItems(query -> register.history(member, query.getOffset(), query.getLimit()).stream());
            grid.setHeight("22rem");
        }
        add(grid);
    }

    private static void wide(Column<MemberChange> column) {
        column.setAutoWidth(false).setWidth("12rem");
    }
}
