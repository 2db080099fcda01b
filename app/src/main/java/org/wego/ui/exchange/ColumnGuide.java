package org.wego.ui.exchange;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.wego.membership.exchange.MemberColumn;

/** What each column of a member file holds. */
final class ColumnGuide extends Details {

    ColumnGuide() {
        setSummaryText(getTranslation("members.import.columns"));
        addClassName("member-guide");
        for (MemberColumn column : MemberColumn.values()) {
            String choices = String.join(", ", column.choices());
            Div row = new Div(
                    new Code(column.header()), new Span(getTranslation("members.import.column." + column, choices)));
            row.addClassName("panel-line");
            add(row);
        }
    }
}
