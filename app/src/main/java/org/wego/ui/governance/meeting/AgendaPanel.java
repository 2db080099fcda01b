package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wego.governance.meeting.AgendaItem;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.governance.resolution.ResolutionWords;

/** What a meeting speaks about, and what came of it. */
final class AgendaPanel extends Panel {

    AgendaPanel(MeetingDesk desk, boolean staff) {
        super("meetings.agenda");
        List<AgendaItem> agenda = desk.meeting().agenda();
        if (staff) {
            actions(Buttons.quiet("meetings.agenda.edit", () -> new AgendaDialog(desk).open()));
        }
        if (agenda.isEmpty()) {
            say("meetings.agenda.none");
        } else {
            OrderedList list = new OrderedList(agenda.stream().map(this::item).toArray(ListItem[]::new));
            list.addClassName("agenda");
            add(list);
        }
    }

    private ListItem item(AgendaItem item) {
        Span title = new Span(item.title());
        title.addClassName("agenda-title");
        Div about = new Div(title);
        if (!item.text().isEmpty()) {
            about.add(ResolutionWords.lines(item.text()));
        }
        if (!item.outcome().isEmpty()) {
            about.add(ResolutionWords.lines(getTranslation("meetings.outcome.of", item.outcome())));
        }
        return new ListItem(about);
    }
}
