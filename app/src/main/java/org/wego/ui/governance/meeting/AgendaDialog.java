package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.wego.governance.meeting.AgendaItem;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.AskingDialog;

/** Asks for all items of an agenda in their order, and stays open with all that was typed until they are saved. */
final class AgendaDialog extends AskingDialog {

    private final transient MeetingDesk desk;
    private final Div list = new Div();
    private final transient List<AgendaFields> rows = new ArrayList<>();

    AgendaDialog(MeetingDesk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("meetings.agenda.title"));
        setWidth("48rem");
        list.addClassName("agenda-rows");
        desk.meeting().agenda().forEach(this::add);
        if (rows.isEmpty()) {
            add(new AgendaItem("", "", ""));
        }
        add(list, Buttons.quiet("meetings.agenda.add", () -> {
            add(new AgendaItem("", "", ""));
            rows.getLast().focus();
        }));
        offer(getTranslation("meetings.save"), this::save);
    }

    private void add(AgendaItem item) {
        AgendaFields row = new AgendaFields(item);
        row.offer(VaadinIcon.ARROW_UP, "meetings.agenda.up", () -> move(row, -1));
        row.offer(VaadinIcon.ARROW_DOWN, "meetings.agenda.down", () -> move(row, 1));
        row.offer(VaadinIcon.CLOSE_SMALL, "meetings.agenda.remove", () -> remove(row));
        rows.add(row);
        show();
    }

    private void move(AgendaFields row, int places) {
        int place = rows.indexOf(row);
        int other = place + places;
        if (other >= 0 && other < rows.size()) {
            rows.remove(place);
            rows.add(other, row);
            show();
        }
    }

    private void remove(AgendaFields row) {
        rows.remove(row);
        show();
    }

    private void show() {
        list.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            AgendaFields row = rows.get(place);
            row.numbered(place + 1);
            list.add(row);
        }
    }

    private void save() {
        List<AgendaItem> agenda = rows.stream()
                .map(AgendaFields::item)
                .filter(item -> !item.toString().isEmpty())
                .toList();
        rows.forEach(AgendaFields::checkTitle);
        MeetingOutcome outcome =
                desk.change((editing, meeting) -> editing.reviseAgenda(meeting.id(), meeting.version(), agenda));
        if (outcome instanceof MeetingOutcome.Saved) {
            close();
        } else {
            refuse(MeetingWords.refusal(outcome));
        }
    }
}
