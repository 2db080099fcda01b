package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingListId;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Shown;
import org.wego.ui.component.address.DeskAddress;

/** Puts an entry on reading lists and takes it off again. */
final class KeepPanel extends Div {

    private final transient ReadingLists lists;
    private final transient EntryId entry;
    private final transient Map<ReadingListId, Checkbox> choices = new HashMap<>();
    private final Button begin;
    private final Anchor all = new Anchor(DeskAddress.READING_LISTS, getTranslation("catalog.lists"));

    KeepPanel(ReadingLists lists, EntryId entry) {
        this.lists = lists;
        this.entry = entry;
        addClassName("keep-panel");
        begin = Buttons.plain("catalog.list.new", () -> new ListNameDialog(lists, this::keepOnNew).open());
        show();
    }

    /** A list that is offered already stays: it can be ticked while another one just is. */
    private void show() {
        List<Component> parts = new ArrayList<>();
        List<ReadingList> own = lists.own();
        if (own.isEmpty()) {
            parts.add(Panel.aside(getTranslation("catalog.lists.none.help")));
        }
        for (ReadingList list : own) {
            Checkbox choice = choices.computeIfAbsent(list.id(), _ -> choice(list));
            choice.setLabel(list.name());
            choice.setValue(list.has(entry));
            parts.add(choice);
        }
        parts.add(begin);
        parts.add(all);
        Shown.exactly(this, parts);
    }

    private Checkbox choice(ReadingList list) {
        Checkbox choice = new Checkbox(list.name(), list.has(entry));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told(change.getValue() ? lists.add(list.id(), entry) : lists.remove(list.id(), entry));
            }
        });
        return choice;
    }

    private void keepOnNew(ListOutcome.Saved begun) {
        told(lists.add(begun.id(), entry));
    }

    private void told(ListOutcome outcome) {
        if (!(outcome instanceof ListOutcome.Saved)) {
            Notice.refused(ListWords.of(outcome, this));
        }
        show();
    }
}
