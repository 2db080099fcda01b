package org.wego.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;

/** Puts an entry on reading lists and takes it off again. */
final class KeepPanel extends Div {

    private final transient ReadingLists lists;
    private final transient EntryId entry;

    KeepPanel(ReadingLists lists, EntryId entry) {
        this.lists = lists;
        this.entry = entry;
        addClassName("keep-panel");
        show();
    }

    private void show() {
        removeAll();
        List<ReadingList> own = lists.own();
        if (own.isEmpty()) {
            add(Panel.aside(getTranslation("catalog.lists.none.help")));
        }
        own.forEach(it -> add(choice(it)));
        Button begin = Buttons.plain("catalog.list.new", () -> new ListNameDialog(lists, this::keepOnNew).open());
        add(begin, new Anchor(DeskAddress.READING_LISTS, getTranslation("catalog.lists")));
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
