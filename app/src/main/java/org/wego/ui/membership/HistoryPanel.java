package org.wego.ui.membership;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.util.List;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;
import org.wego.words.Formats;

/** Every change of a member's record, the newest first: who, when, what, from what to what. */
final class HistoryPanel extends MemberPanel {

    /** So many need no scrolling. */
    private static final int FEW = 6;

    HistoryPanel(MemberRegister register, MemberId member, ZoneId zone) {
        super(UI.getCurrent().getTranslation("members.history"));
        addClassName("wide");
        var grid = new Grid<MemberChange>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(change -> Formats.moment(change.at(), zone))
                .setHeader(getTranslation("members.history.at"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addColumn(MemberChange::by)
                .setHeader(getTranslation("members.history.by"))
                .setWidth("12rem");
        grid.addColumn(change -> getTranslation("members.form." + change.field()))
                .setHeader(getTranslation("members.history.what"))
                .setWidth("9rem");
        grid.addColumn(change -> value(change.field(), change.before()))
                .setHeader(getTranslation("members.history.before"))
                .setWidth("12rem");
        grid.addColumn(change -> value(change.field(), change.after()))
                .setHeader(getTranslation("members.history.after"))
                .setWidth("12rem");
        grid.setEmptyStateText(getTranslation("members.history.none"));
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

    private String value(MemberField field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case CATEGORY -> getTranslation("categories.short." + value);
            case KIND -> getTranslation("members.kind." + value);
            default -> value;
        };
    }
}
